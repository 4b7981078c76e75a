/** The forms of a check for programs: a line a plan, and SARIF. */
import Ajv2020 from 'ajv/dist/2020';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import type { CheckReport, ProblemReport } from '../../src/cli/report';
import { describeRules } from '../../src/core/jobs/rules';
import { FORM, PERIODS, phaen } from './phaen';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen formats-'));
  copyFileSync(FORM, join(folder, 'ก 1.xlsx'));
  copyFileSync(PERIODS, join(folder, 'ข.xlsx'));
  writeFileSync(join(folder, 'ค.xlsx'), 'no workbook');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('ndjson', () => {
  it('is the reports of json, a line each, in the order of the files', async () => {
    const [lines, json] = await Promise.all([
      phaen('check', folder, '--format', 'ndjson'),
      phaen('check', folder, '--format', 'json'),
    ]);
    expect(lines.status).toBe(2);
    const reports = lines.out.split('\n');
    expect(reports.pop()).toBe('');
    expect(reports.map((line) => JSON.parse(line) as unknown)).toEqual(json.json());
  });

  it('is one line for one file', async () => {
    const { out } = await phaen('check', FORM, '--format=ndjson');
    expect(out.split('\n')).toHaveLength(2);
    expect(JSON.parse(out)).toMatchObject({ ok: true, file: FORM });
  });
});

/** What SARIF 2.1.0 requires of the objects that are written (OASIS, chapter 3), and nothing beside them. */
const TEXT = {
  type: 'object',
  properties: { text: { type: 'string', minLength: 1 } },
  required: ['text'],
  additionalProperties: false,
};
const LEVEL = { enum: ['none', 'note', 'warning', 'error'] };
const LOCATION = {
  type: 'object',
  properties: {
    physicalLocation: {
      type: 'object',
      properties: {
        artifactLocation: {
          type: 'object',
          properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9%/:._~!$&'()*+,;=@-]+$" } },
          required: ['uri'],
          additionalProperties: false,
        },
      },
      required: ['artifactLocation'],
      additionalProperties: false,
    },
    logicalLocations: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, fullyQualifiedName: { type: 'string' }, kind: { type: 'string' } },
        additionalProperties: false,
      },
      uniqueItems: true,
    },
  },
  additionalProperties: false,
};
const LOCATIONS = { type: 'array', items: LOCATION };
const SARIF = {
  type: 'object',
  properties: {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          tool: {
            type: 'object',
            properties: {
              driver: {
                type: 'object',
                properties: {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      properties: {
                        id: { type: 'string' },
                        shortDescription: TEXT,
                        fullDescription: TEXT,
                        defaultConfiguration: {
                          type: 'object',
                          properties: { level: LEVEL, enabled: { type: 'boolean' } },
                          additionalProperties: false,
                        },
                      },
                      required: ['id'],
                      additionalProperties: false,
                    },
                  },
                },
                required: ['name'],
                additionalProperties: false,
              },
            },
            required: ['driver'],
            additionalProperties: false,
          },
          invocations: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                executionSuccessful: { type: 'boolean' },
                toolExecutionNotifications: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      level: LEVEL,
                      message: TEXT,
                      descriptor: {
                        type: 'object',
                        properties: { id: { type: 'string' } },
                        additionalProperties: false,
                      },
                      locations: LOCATIONS,
                    },
                    required: ['message'],
                    additionalProperties: false,
                  },
                },
              },
              required: ['executionSuccessful'],
              additionalProperties: false,
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: -1 },
                level: LEVEL,
                message: TEXT,
                locations: LOCATIONS,
                relatedLocations: LOCATIONS,
                suppressions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: { kind: { enum: ['inSource', 'external'] }, justification: { type: 'string' } },
                    required: ['kind'],
                    additionalProperties: false,
                  },
                },
                properties: { type: 'object' },
              },
              required: ['message'],
              additionalProperties: false,
            },
          },
        },
        required: ['tool'],
        additionalProperties: false,
      },
    },
  },
  required: ['version', 'runs'],
  additionalProperties: false,
};

describe('sarif', () => {
  it.each(['th', 'en'])('is what the standard requires: %s', async (language) => {
    const { json } = await phaen('check', folder, '--format=sarif', '--lang', language);
    const validate = new Ajv2020({ allErrors: true }).compile(SARIF);
    validate(json());
    expect(validate.errors).toBeNull();
  });

  it('has every finding as a result at its cell, and every problem as a notification', async () => {
    const [sarif, json] = await Promise.all(
      ['sarif', 'json'].map(async (format) => phaen('check', folder, '--format', format)),
    );
    const [run] = (sarif!.json() as Log).runs;
    const { results = [], invocations = [] } = run!;
    const { rules = [] } = run!.tool.driver;
    const reports = json!.json() as (CheckReport | ProblemReport)[];
    const findings = reports.flatMap((report) => (report.ok ? report.findings : []));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ rule }) => rule));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(results.map(({ ruleIndex }) => rules[ruleIndex ?? -1]?.id));
    expect(rules).toHaveLength(describeRules().length);
    expect(invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: { length: 1 } }]);
    const [place] = results[0]!.locations!;
    expect(place!.logicalLocations).toMatchObject([
      { fullyQualifiedName: `${findings[0]!.sheet}!${findings[0]!.cell}` },
    ]);
    const uri = place!.physicalLocation!.artifactLocation!.uri!;
    expect(uri).toContain('phaen%20formats-');
    expect(readFileSync(new URL(uri)).length).toBeGreaterThan(0);
  });
});

/** Texts on which an expression takes long, if it can: what it repeats, again and again, and an end that it refuses. */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

export interface Attack {
  readonly before: string;
  /** What is repeated. */
  readonly part: string;
}

/** No expression of ours names it. */
export const REFUSED = '\u0001';
/** Of a class or of alternatives, so many are tried. */
const CHOICES = 2;
/** What repeats no more often is not worth an attack. */
const OFTEN = 20;
const ANYWHERE = [' ', '1', 'ก', '1)'];
/** Members of most classes, tried before a class's own. */
const LIKELY = [...' 1ก-.,(/ๆ่A\n\uFEFF'];

/** The attacks on whatever the expression repeats, behind the words that lead to it and without them. */
export function attacksOn({ source, flags }: RegExp): Attack[] {
  const unicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  const sampler = new Sampler(flags.replace(/[gyd]/g, ''));
  const attacks = ANYWHERE.map((part): Attack => ({ before: '', part }));
  for (let choice = 0; choice < CHOICES; choice += 1) {
    attacks.push({ before: '', part: sampler.textOf(pattern, choice) });
    for (const quantifier of quantifiersIn(pattern)) {
      const before = sampler.textBefore(quantifier, choice);
      const part = sampler.textOf(quantifier.element, choice);
      attacks.push(
        { before: '', part },
        { before, part },
        { before: '', part: before },
        { before: '', part: before + part },
      );
    }
  }
  const byText = new Map(attacks.map((attack) => [`${attack.before}|${attack.part}`, attack]));
  return [...byText.values()].filter(({ part }) => part !== '');
}

function quantifiersIn(node: AST.Node): AST.Quantifier[] {
  if (node.type === 'Quantifier') return [...(node.max > OFTEN ? [node] : []), ...quantifiersIn(node.element)];
  if ('alternatives' in node) return node.alternatives.flatMap(quantifiersIn);
  return node.type === 'Alternative' ? node.elements.flatMap(quantifiersIn) : [];
}

/** Short texts that parts of an expression match. */
class Sampler {
  constructor(private readonly flags: string) {}

  textOf(node: AST.Node, choice: number): string {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return this.textOf(node.alternatives[choice % node.alternatives.length]!, choice);
      case 'Alternative':
        return node.elements.map((element) => this.textOf(element, choice)).join('');
      case 'Quantifier':
        return this.textOf(node.element, choice).repeat(node.min);
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
        return this.memberOf(node, choice);
      case 'Backreference':
        return this.textOf([node.resolved].flat()[0]!, choice);
      default:
        return '';
    }
  }

  /** What the expression wants in front of one of its parts. */
  textBefore(node: AST.Node, choice: number): string {
    const { parent } = node;
    if (!parent) return '';
    const before =
      parent.type === 'Alternative' ? parent.elements.slice(0, parent.elements.indexOf(node as AST.Element)) : [];
    return this.textBefore(parent, choice) + before.map((element) => this.textOf(element, choice)).join('');
  }

  private memberOf(node: AST.CharacterSet | AST.CharacterClass, choice: number): string {
    const isMember = new RegExp(`^(?:${node.raw})$`, this.flags);
    const own = node.type === 'CharacterClass' ? node.elements : [];
    const candidates = [...LIKELY, ...own.map((element) => firstOf(element))].filter((text) => isMember.test(text));
    return candidates[choice % candidates.length] ?? '';
  }
}

function firstOf(element: AST.CharacterClass['elements'][number]): string {
  if (element.type === 'Character') return String.fromCodePoint(element.value);
  return element.type === 'CharacterClassRange' ? String.fromCodePoint(element.min.value) : '';
}

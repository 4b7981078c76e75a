/** The Fluent components that the pane uses, and what their tags take in TSX. Only these are in the bundle. */
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/checkbox.js';
import '@fluentui/web-components/message-bar.js';
import '@fluentui/web-components/progress-bar.js';
import type { HTMLAttributes } from 'preact';

interface ButtonProps extends HTMLAttributes<HTMLElement> {
  appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
  size?: 'small' | 'medium' | 'large';
  'icon-only'?: boolean;
  disabled?: boolean;
  /** Not to be pressed now, and a stop of the keyboard all the same. */
  'disabled-focusable'?: boolean;
}

interface CheckboxProps extends HTMLAttributes<HTMLElement> {
  checked?: boolean;
  disabled?: boolean;
  size?: 'medium' | 'large';
}

interface ProgressBarProps extends HTMLAttributes<HTMLElement> {
  /** Left out while nobody knows how long it takes. */
  value?: number;
  max?: number;
  thickness?: 'medium' | 'large';
}

interface MessageBarProps extends HTMLAttributes<HTMLElement> {
  intent?: 'info' | 'success' | 'warning' | 'error';
  layout?: 'multiline' | 'singleline';
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'fluent-button': ButtonProps;
      'fluent-checkbox': CheckboxProps;
      'fluent-message-bar': MessageBarProps;
      'fluent-progress-bar': ProgressBarProps;
    }
  }
}

// Next and previous message, and which of how many is shown.
import { Button } from 'react-aria-components';

interface StepperProps {
  /** 0-based. */
  readonly selected: number;
  readonly count: number;
  readonly onSelect: (selected: number, focus?: boolean) => void;
}

export function Stepper({ selected, count, onSelect }: StepperProps) {
  return (
    <div className="stepper screen-only" role="group" aria-label="Step through the messages">
      <Button
        className="button"
        data-kind="quiet"
        isDisabled={selected === 0}
        onPress={() => {
          onSelect(selected - 1, false);
        }}
      >
        Previous
      </Button>
      <output aria-live="polite">
        {selected + 1} of {count}
      </output>
      <Button
        className="button"
        data-kind="quiet"
        isDisabled={selected >= count - 1}
        onPress={() => {
          onSelect(selected + 1, false);
        }}
      >
        Next
      </Button>
    </div>
  );
}

/** The fields of the archive's and the search's forms: labels above square fields, complete without a script. */
import type { FilterOptions, Filters, Option } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function FilterFields({ filters, options, w }: { filters: Filters; options: FilterOptions; w: Wording }) {
  return (
    <div className="fields">
      <Choice name="section" label={w.filters.section} chosen={filters.section} options={options.sections} w={w} />
      <Choice name="type" label={w.filters.type} chosen={filters.type} options={options.types} w={w} />
      <Choice name="topic" label={w.filters.topic} chosen={filters.topic} options={options.topics} w={w} />
      <Choice name="author" label={w.filters.author} chosen={filters.author} options={options.authors} w={w} />
      <Day name="from" label={w.filters.from} value={filters.from} />
      <Day name="to" label={w.filters.to} value={filters.to} />
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string;
  options: Option[];
  w: Wording;
}

/** What was asked for stays chosen even where no article has it, or sending the form again would ask something else. */
function Choice({ name, label, chosen, options, w }: ChoiceProps) {
  const isMissing = chosen !== '' && options.every((option) => option.value !== chosen);
  return (
    <p className="field">
      <label htmlFor={`field-${name}`}>{label}</label>
      <select id={`field-${name}`} name={name} defaultValue={chosen}>
        <option value="">{w.filters.any}</option>
        {isMissing && <option value={chosen}>{chosen}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <p className="field">
      <label htmlFor={`field-${name}`}>{label}</label>
      <input id={`field-${name}`} name={name} type="date" defaultValue={value} />
    </p>
  );
}

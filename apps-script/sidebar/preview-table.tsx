/** The first rows of the schedule that a sheet would compute to. */
import type { Preview } from '../sheet/conversion/reading.js';

export const PreviewTable = ({ preview }: { readonly preview: Preview }) => (
  <section aria-labelledby="preview">
    <h2 id="preview">Preview</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Task</th>
          <th scope="col">Start</th>
          <th scope="col">Finish</th>
        </tr>
      </thead>
      <tbody>
        {preview.rows.map((row, at) => (
          <tr key={at} class={row.check === '' ? '' : 'wrong'}>
            <th scope="row" title={row.task}>
              {row.task}
            </th>
            <td>{row.start || '–'}</td>
            <td>{row.finish || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {preview.tasks > preview.rows.length && (
      <p class="hint">And {preview.tasks - preview.rows.length} more.</p>
    )}
  </section>
);

/** Stands for lines out of sight. */
export const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden="true" className="gap">
    <td colSpan={columns} style={{ height }}>
      {'\u00a0'}
    </td>
  </tr>
);

/** React Aria's own, called as its method. */
type Formatter = { number(value: number): string };

type FocusedOption = {
  isGroupChange: boolean;
  groupTitle: string;
  groupCount: number;
  optionText: string;
  isSelected: boolean;
};

/**
 * What React Aria says to screen readers, in Vietnamese, which it does not speak: by its own folders
 * and message ids, as far as this page uses them. The build puts them beside its English ones.
 */
export const reactAriaWords = {
  combobox: {
    countAnnouncement: ({ optionCount }: { optionCount: number }, formatter: Formatter) =>
      `${formatter.number(optionCount)} kết quả.`,
    focusAnnouncement: (option: FocusedOption, formatter: Formatter) =>
      [
        option.isGroupChange
          ? `Nhóm ${option.groupTitle}, ${formatter.number(option.groupCount)} kết quả. `
          : "",
        option.optionText,
        option.isSelected ? ", đã chọn" : "",
      ].join(""),
    listboxLabel: "Kết quả",
  },
  datepicker: {
    selectedDateDescription: ({ date }: { date: string }) => `Ngày đã chọn: ${date}`,
  },
  overlays: { dismiss: "Đóng" },
  spinbutton: { Empty: "Trống" },
};

import type { Random } from "./random.ts";

const families = words(
  "Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Tô Lâm Trịnh Đào",
);
const middles = words(
  "Văn Thị Đức Minh Quang Thanh Hữu Ngọc Xuân Công Duy Gia Hồng Khắc Kim Quốc Thế Tiến Trọng Đình",
);
const given = words(
  `An Anh Ánh Bảo Bình Châu Chi Cường Dũng Đạt Điệp Đông Giang Hà Hải Hạnh Hiền Hiếu Hòa Hùng Hương Huy Khánh Lan
   Liên Linh Long Mạnh Nam Nga Nghĩa Phong Phúc Quân Quyên Sơn Tài Tâm Thái Thắng Thảo Thủy Toàn Trang Trung Tú Yến`,
);

/** A name of a person: enough of them to differ, few enough that some share one. */
export function personName(random: Random): string {
  const parts =
    random.next() < 0.5 ? [families, middles, given] : [families, middles, middles, given];
  return parts.map((names) => random.pick(names)).join(" ");
}

function words(text: string): string[] {
  return text.split(/\s+/);
}

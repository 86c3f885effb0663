#include "platform/workbook/sheet_rows.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "base/number_text.hpp"
#include "platform/workbook/sheet_row.hpp"
#include "platform/workbook/workbook_parts.hpp"
#include "platform/workbook/xml_fragments.hpp"
#include "platform/workbook/zip_archive.hpp"

namespace commonweal::platform {
namespace {

using base::Result;

constexpr std::size_t kSmallPartMax = 16UL * 1024 * 1024;
constexpr std::string_view kNoWorkbook =
    "The file is an archive, but no workbook that can be read. Save it as .xlsx, or as CSV UTF-8.";
constexpr std::string_view kTooLarge =
    "The workbook is too large once it is unpacked. Split it, or save the sheet as CSV UTF-8.";
constexpr std::string_view kDamaged =
    "The workbook is damaged. Open it in a spreadsheet program and save it again.";
constexpr std::string_view kLocked = "The workbook has a password. Save it without one.";

tl::unexpected<base::Error> refused(std::string_view what) {
  return base::fail(base::ErrorCode::invalid_input, std::string(what));
}

std::string_view sentence(ZipPart::Fault fault) {
  switch (fault) {
    case ZipPart::Fault::locked: return kLocked;
    case ZipPart::Fault::too_large: return kTooLarge;
    case ZipPart::Fault::none:
    case ZipPart::Fault::broken: break;
  }
  return kDamaged;
}

std::string_view sentence(XmlFragments::Fault fault) {
  switch (fault) {
    case XmlFragments::Fault::too_long: return kTooLarge;
    case XmlFragments::Fault::declares_types:
      return "The workbook declares types of its own, which no spreadsheet program does. Save it "
             "again in one.";
    case XmlFragments::Fault::none:
    case XmlFragments::Fault::broken: break;
  }
  return kDamaged;
}

// A part whole; "" where there is none.
Result<std::string> whole_part(const ZipArchive& archive, const std::string& name) {
  std::string text;
  auto part = archive.part(name);
  if (!part) return text;
  constexpr std::size_t kPiece = 64UL * 1024;
  for (;;) {
    const std::size_t held = text.size();
    text.resize(held + kPiece);
    const std::size_t got = part->read(text.data() + held, kPiece);
    text.resize(held + got);
    if (part->fault() != ZipPart::Fault::none) return refused(sentence(part->fault()));
    if (got == 0) return text;
    if (text.size() > kSmallPartMax) return refused(kTooLarge);
  }
}

// The elements of a part, each in turn. A fault of the archive comes before one of the form.
class PartFragments {
 public:
  PartFragments(ZipPart part, std::size_t fragment_bytes_max)
      : part_(std::make_unique<ZipPart>(std::move(part))),
        fragments_(
            [part = part_.get()](char* to, std::size_t count) { return part->read(to, count); },
            fragment_bytes_max) {}

  std::optional<std::string_view> next(std::string_view name) { return fragments_.next(name); }

  std::string_view fault() const {
    if (part_->fault() != ZipPart::Fault::none) return sentence(part_->fault());
    const bool is_sound = fragments_.fault() == XmlFragments::Fault::none;
    return is_sound ? std::string_view() : sentence(fragments_.fault());
  }

 private:
  std::unique_ptr<ZipPart> part_;
  XmlFragments fragments_;
};

Result<std::vector<std::string>> shared_texts(const ZipArchive& archive, const std::string& name,
                                              SheetLimits limits) {
  std::vector<std::string> texts;
  auto part = name.empty() ? std::nullopt : archive.part(name);
  if (!part) return texts;
  PartFragments fragments(*std::move(part), limits.row_bytes_max);
  std::size_t bytes = 0;
  while (const auto fragment = fragments.next("si")) {
    texts.push_back(shared_text(*fragment));
    bytes += texts.back().size() + sizeof(std::string);
    if (bytes > limits.texts_bytes_max) return refused(kTooLarge);
  }
  if (!fragments.fault().empty()) return refused(fragments.fault());
  return texts;
}

// "B3:B7" by the row in which it begins; the first of each row is enough to tell.
using MergedCells = std::map<std::size_t, std::string>;

std::size_t row_of(std::string_view place) {
  const auto digits = place.substr(std::min(place.find_first_of("0123456789"), place.size()));
  std::size_t row = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), row);
  return row;
}

std::string attribute_in(std::string_view fragment, std::string_view name) {
  const std::string start = ' ' + std::string(name) + "=\"";
  const auto begin = fragment.find(start);
  if (begin == fragment.npos) return "";
  const auto text = fragment.substr(begin + start.size());
  return std::string(text.substr(0, text.find('"')));
}

// Which cells are merged is said after the last row: the sheet is gone through once before.
Result<MergedCells> merged_cells(const ZipArchive& archive, const std::string& name,
                                 SheetLimits limits) {
  auto part = archive.part(name);
  if (!part) return refused(kDamaged);
  MergedCells merged;
  PartFragments fragments(*std::move(part), limits.row_bytes_max);
  while (const auto fragment = fragments.next("mergeCell")) {
    const std::string range = attribute_in(*fragment, "ref");
    merged.try_emplace(row_of(range), range);
  }
  if (!fragments.fault().empty()) return refused(fragments.fault());
  return merged;
}

bool is_whole_number(std::string_view text) {
  constexpr std::size_t kDigitsMax = 17;
  if (text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && text.size() <= kDigitsMax &&
         text.find_first_not_of("0123456789") == text.npos;
}

std::string listed(const std::vector<SheetEntry>& sheets) {
  std::string list;
  for (const auto& sheet : sheets) list += (list.empty() ? "\"" : ", \"") + sheet.name + '"';
  return list;
}

}  // namespace

struct SheetRows::Open {
  std::unique_ptr<const std::string> bytes;  // Which the archive borrows.
  ZipArchive archive;
  WorkbookMap map = {};
  std::string name = {};
  std::vector<NumberKind> kinds = {};
  std::vector<std::string> texts = {};
  MergedCells merged = {};
  std::unique_ptr<PartFragments> rows = nullptr;
  SheetRow row = {};
  std::string fault = {};

  Result<void> read_map();
  Result<void> open_sheet(std::string_view named, SheetLimits limits);
  void read_number(const RawCell& raw, SheetCell& cell) const;
  void read_cell(const RawCell& raw);
};

Result<void> SheetRows::Open::read_map() {
  const auto relations = whole_part(archive, "_rels/.rels");
  if (!relations) return tl::unexpected(relations.error());
  const std::string part = workbook_part(*relations);
  const auto workbook = whole_part(archive, part);
  if (!workbook) return tl::unexpected(workbook.error());
  const auto related = whole_part(archive, relations_of(part));
  if (!related) return tl::unexpected(related.error());
  map = workbook_map(part, *workbook, *related);
  if (map.sheets.empty()) return refused(kNoWorkbook);
  const auto styles = whole_part(archive, map.styles_part);
  if (!styles) return tl::unexpected(styles.error());
  kinds = number_kinds(*styles);
  return {};
}

Result<void> SheetRows::Open::open_sheet(std::string_view named, SheetLimits limits) {
  const auto sheet =
      named.empty() ? map.sheets.begin() : std::ranges::find(map.sheets, named, &SheetEntry::name);
  if (sheet == map.sheets.end()) {
    return refused("The workbook has no sheet \"" + std::string(named) + "\". It has " +
                   listed(map.sheets) + ".");
  }
  name = sheet->name;
  auto shared = shared_texts(archive, map.strings_part, limits);
  if (!shared) return base::fail(std::move(shared));
  texts = *std::move(shared);
  auto merges = merged_cells(archive, sheet->part, limits);
  if (!merges) return base::fail(std::move(merges));
  merged = *std::move(merges);
  rows = std::make_unique<PartFragments>(*archive.part(sheet->part), limits.row_bytes_max);
  return {};
}

void SheetRows::Open::read_number(const RawCell& raw, SheetCell& cell) const {
  const auto number = base::decimal_number({.place = "", .text = raw.value});
  if (!number) {
    cell.fault = "The workbook is damaged here: this is no number. Type it again.";
    return;
  }
  const auto kind = raw.style < kinds.size() ? kinds[raw.style] : NumberKind::number;
  const auto day = kind == NumberKind::number ? std::nullopt : iso_text(*number, kind, map.dates);
  cell.kind = SheetCell::Kind::number;
  cell.text = day ? *day : is_whole_number(raw.value) ? raw.value : base::shortest(*number);
}

void SheetRows::Open::read_cell(const RawCell& raw) {
  SheetCell cell{.column = raw.column, .text = "", .fault = ""};
  if (raw.value.empty()) {
    if (!raw.has_formula) return;
    cell.fault = "The formula has no result. Open the file in a spreadsheet program and save it.";
    if (raw.type == RawCell::Type::text) return;  // Its result is a text without letters.
    row.cells.push_back(std::move(cell));
    return;
  }
  switch (raw.type) {
    case RawCell::Type::number: read_number(raw, cell); break;
    case RawCell::Type::truth: cell.text = raw.value == "0" ? "FALSE" : "TRUE"; break;
    case RawCell::Type::text:
    case RawCell::Type::error: cell.text = raw.value; break;
    case RawCell::Type::shared_text: {
      std::size_t index = texts.size();
      std::from_chars(raw.value.data(), raw.value.data() + raw.value.size(), index);
      if (index >= texts.size()) {
        cell.fault = "The workbook is damaged here: its text is gone. Type it again.";
      } else {
        cell.text = texts[index];
      }
    }
  }
  if (!cell.text.empty() || !cell.fault.empty()) row.cells.push_back(std::move(cell));
}

SheetRows::SheetRows(std::unique_ptr<Open> open) : open_(std::move(open)) {}
SheetRows::SheetRows(SheetRows&&) noexcept = default;
SheetRows::~SheetRows() = default;

const std::string& SheetRows::name() const { return open_->name; }
const std::string& SheetRows::fault() const { return open_->fault; }

std::vector<std::string> SheetRows::sheets() const {
  std::vector<std::string> names;
  for (const auto& sheet : open_->map.sheets) names.push_back(sheet.name);
  return names;
}

Result<SheetRows> SheetRows::open(std::string workbook, std::string_view sheet,
                                  SheetLimits limits) {
  if (workbook.size() > limits.workbook_bytes_max) return refused(kTooLarge);
  auto bytes = std::make_unique<const std::string>(std::move(workbook));
  auto archive = ZipArchive::open(*bytes, {.part_bytes_max = limits.part_bytes_max});
  if (!archive) return refused(kNoWorkbook);
  auto open =
      std::make_unique<Open>(Open{.bytes = std::move(bytes), .archive = *std::move(archive)});
  if (auto read = open->read_map(); !read) return base::fail(std::move(read));
  if (auto found = open->open_sheet(sheet, limits); !found) return base::fail(std::move(found));
  return SheetRows(std::move(open));
}

const SheetRow* SheetRows::next() {
  auto& [number, cells, merged] = open_->row;
  const auto fragment = open_->rows->next("row");
  if (!fragment) {
    open_->fault = open_->rows->fault();
    return nullptr;
  }
  const auto raw = raw_row(*fragment);
  if (!raw || (raw->number != 0 && raw->number <= number)) {
    open_->fault = kDamaged;
    return nullptr;
  }
  number = raw->number == 0 ? number + 1 : raw->number;
  cells.clear();
  for (const auto& cell : raw->cells) open_->read_cell(cell);
  const auto merge = open_->merged.find(number);
  merged = merge == open_->merged.end() ? "" : merge->second;
  return &open_->row;
}

}  // namespace commonweal::platform

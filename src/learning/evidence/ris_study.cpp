#include "learning/evidence/ris_study.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "learning/evidence/study_code.hpp"
#include "missions/directory_search.hpp"

namespace commonweal::learning {
namespace {

using missions::Record;

constexpr std::string_view kDoiAddress = "https://doi.org/";

// Which values say what, the best first.
using Tags = std::initializer_list<std::string_view>;
const Tags kTitle = {"TI", "T1", "BT", "CT"};
const Tags kYear = {"PY", "Y1", "DA"};
const Tags kJournal = {"JO", "JF", "T2", "JA", "J2"};
const Tags kAbstract = {"AB", "N2", "N1"};
const Tags kAddress = {"UR", "L1", "LK"};
const Tags kAuthors = {"AU", "A1", "A2", "A3", "A4"};

bool is_digit(char c) { return '0' <= c && c <= '9'; }

char small(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string text_of(const RisValue* value) { return value == nullptr ? "" : value->text; }

// "2015/03/01/" and "2015///" are 2015. What is no year stays as it is, to be refused.
std::string year_text(const std::string& text) {
  const bool begins_so = text.size() >= 4 && std::all_of(text.begin(), text.begin() + 4, is_digit);
  return begins_so && (text.size() == 4 || !is_digit(text[4])) ? text.substr(0, 4) : text;
}

std::string joined(const RisReference& reference, Tags tags) {
  std::string list;
  for (const RisValue& value : reference.values) {
    if (std::ranges::count(tags, value.tag) == 0 || value.text.empty()) continue;
    list += (list.empty() ? "" : "; ") + value.text;
  }
  return list;
}

std::string doi_of(const RisReference& reference) {
  for (const auto tag : {"DO", "UR", "M3", "L1", "LK"}) {
    const RisValue* value = reference.first({tag});
    std::string doi = value == nullptr ? "" : doi_in(value->text);
    if (!doi.empty()) return doi;
  }
  return "";
}

std::string link_of(const RisReference& reference) {
  const std::string doi = doi_of(reference);
  if (!doi.empty()) return std::string(kDoiAddress) + doi;
  std::string address = text_of(reference.first(kAddress));
  return address.starts_with("www.") ? "https://" + address : address;
}

// Where what became a column stands in the file; the reference's beginning for all else.
std::size_t line_of(const RisReference& reference, std::string_view column) {
  const std::map<std::string_view, const RisValue*> values = {
      {"title", reference.first(kTitle)},
      {"year", reference.first(kYear)},
      {"link", reference.first(kAddress)},
  };
  const auto found = values.find(column);
  return found == values.end() || found->second == nullptr ? reference.line : found->second->line;
}

// By what two records of one publication are known.
struct Likeness {
  std::string doi;
  std::string title_and_year;
};

Likeness likeness_of(const Study& study) {
  return {.doi = doi_in(study.link),
          .title_and_year = missions::folded(study.title) + ' ' +
                            (study.year ? std::to_string(*study.year) : "")};
}

class Arriving {
 public:
  Arriving(std::string_view file, const std::vector<Study>& held, base::Problems& problems)
      : file_(file), problems_(problems) {
    for (const Study& study : held) know(study);
  }

  void take(const RisReference& reference) {
    auto study = study_of(reference);
    if (!study) return;
    if (const std::string* code = known(*study)) {
      arrivals_.duplicates.push_back({place(reference.line), study->title, *code});
      return;
    }
    study->code = new_study_code(study->authors, study->title, study->year, codes_);
    know(*study);
    arrivals_.studies.push_back(*std::move(study));
  }

  RisArrivals arrivals() && { return std::move(arrivals_); }

 private:
  std::string place(std::size_t line) const { return file_ + ':' + std::to_string(line); }

  std::optional<Study> study_of(const RisReference& reference) {
    const auto& table = study_table();
    Record record{.code = "", .fields = std::vector<std::string>(table.columns.size())};
    const auto set = [&](std::string_view column, std::string text) {
      record.fields[table.column(column)] = std::move(text);
    };
    set("title", text_of(reference.first(kTitle)));
    set("authors", joined(reference, kAuthors));
    set("year", year_text(text_of(reference.first(kYear))));
    set("journal", text_of(reference.first(kJournal)));
    set("link", link_of(reference));
    set("abstract", text_of(reference.first(kAbstract)));
    set("keywords", joined(reference, {"KW"}));
    set("design", std::string(code_word(StudyDesign::unknown)));
    set("state", std::string(code_word(StudyState::to_extract)));
    return Study::make(
        record, [&](std::string_view column) { return place(line_of(reference, column)); },
        problems_);
  }

  const std::string* known(const Study& study) const {
    const Likeness likeness = likeness_of(study);
    if (const auto found = by_doi_.find(likeness.doi);
        found != by_doi_.end() && !likeness.doi.empty()) {
      return &found->second;
    }
    const auto found = by_title_.find(likeness.title_and_year);
    return found == by_title_.end() ? nullptr : &found->second;
  }

  void know(const Study& study) {
    const Likeness likeness = likeness_of(study);
    if (!likeness.doi.empty()) by_doi_.emplace(likeness.doi, study.code);
    by_title_.emplace(likeness.title_and_year, study.code);
    codes_.insert(study.code);
  }

  std::string file_;
  base::Problems& problems_;
  std::map<std::string, std::string, std::less<>> by_doi_;
  std::map<std::string, std::string, std::less<>> by_title_;
  StudyCodes codes_;
  RisArrivals arrivals_;
};

// "Smith, J.; Jones, K." as one value each.
void add_each(RisReference& reference, std::string_view tag, std::string_view list) {
  while (!list.empty()) {
    const auto end = std::min(list.find(';'), list.size());
    std::string_view one = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    while (one.starts_with(' ')) one.remove_prefix(1);
    if (!one.empty()) reference.values.push_back({std::string(tag), std::string(one)});
  }
}

RisReference reference_of(const Study& study) {
  RisReference reference;
  const auto add = [&](const char* tag, std::string text) {
    if (!text.empty()) reference.values.push_back({tag, std::move(text)});
  };
  add("TY", study.journal.empty() ? "GEN" : "JOUR");
  add("ID", study.code);
  add("TI", study.title);
  add_each(reference, "AU", study.authors);
  add("PY", study.year ? std::to_string(*study.year) : "");
  add("JO", study.journal);
  add("DO", doi_in(study.link));
  add("UR", study.link);
  add("AB", study.abstract);
  add_each(reference, "KW", study.keywords);
  return reference;
}

}  // namespace

RisArrivals studies_in(const std::vector<RisReference>& references, std::string_view file,
                       const std::vector<Study>& held, base::Problems& problems) {
  Arriving arriving(file, held, problems);
  for (const RisReference& reference : references) arriving.take(reference);
  return std::move(arriving).arrivals();
}

std::vector<RisReference> references_of(const std::vector<Study>& studies) {
  std::vector<RisReference> references;
  for (const Study& study : studies) references.push_back(reference_of(study));
  return references;
}

std::string doi_in(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), small);
  const auto start = lower.find("10.");
  if (start == std::string::npos) return "";
  const std::string_view before = std::string_view(lower).substr(0, start);
  const bool is_named = before.empty() || before.find("doi") != std::string_view::npos;
  if (!is_named || lower.find('/', start) == std::string::npos) return "";
  return lower.substr(start, lower.find_first_of(" \t;\"<>", start) - start);
}

}  // namespace commonweal::learning

#include "learning/evidence/ris.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/utf8.hpp"

namespace commonweal::learning {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlank = " \t\r\n\f\v";
constexpr std::size_t kTagWidth = 5;  // "TY  -"

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

bool is_tag(std::string_view line) {
  const auto is_letter = [](char c) { return 'A' <= c && c <= 'Z'; };
  const auto is_digit = [](char c) { return '0' <= c && c <= '9'; };
  return line.size() >= kTagWidth && is_letter(line[0]) &&
         (is_letter(line[1]) || is_digit(line[1])) && line.substr(2, 3) == "  -" &&
         (line.size() == kTagWidth || line[kTagWidth] == ' ' || line[kTagWidth] == '\t');
}

// Takes the next line off, whatever ends it.
std::string_view next_line(std::string_view& rest) {
  const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
  const auto line = rest.substr(0, end);
  rest.remove_prefix(end);
  if (rest.starts_with("\r\n")) {
    rest.remove_prefix(2);
  } else if (!rest.empty()) {
    rest.remove_prefix(1);
  }
  return line;
}

class Reading {
 public:
  Reading(std::string_view file, base::Problems& problems) : file_(file), problems_(problems) {}

  void take(std::string_view line) {
    ++line_;
    if (const auto fault = base::utf8_fault(line)) {
      refuse(line_, "This line is not UTF-8 from its byte " + std::to_string(*fault + 1) +
                        ". Export the references again as UTF-8.");
    } else if (is_tag(line)) {
      value(std::string(line.substr(0, 2)), trimmed(line.substr(kTagWidth)));
    } else if (!trimmed(line).empty()) {
      more(trimmed(line));
    }
  }

  std::vector<RisReference> references() && {
    if (open_) refuse_open_end();
    if (read_.empty() && problems_.empty()) {
      refuse(1,
             "There is no reference in this file. Each begins with a line TY  - and ends with "
             "a line ER  -.");
    }
    return std::move(read_);
  }

 private:
  void value(std::string tag, std::string_view text) {
    if (tag == "TY") return begin(text);
    if (!open_) {
      refuse(line_, "\"" + tag + "\" stands outside a reference. Begin each with a line TY  -.");
    } else if (tag == "ER") {
      read_.push_back(*std::exchange(open_, std::nullopt));
    } else {
      open_->values.push_back({.tag = std::move(tag), .text = base::nfc(text), .line = line_});
    }
  }

  void begin(std::string_view type) {
    if (open_) refuse_open_end();
    open_ = RisReference{.line = line_, .values = {{"TY", std::string(type), line_}}};
  }

  // A text that goes on; before the first reference it is nothing to us.
  void more(std::string_view text) {
    if (!open_) {
      if (!read_.empty()) {
        refuse(line_, "This text stands outside a reference. Take it out, or put it before ER  -.");
      }
      return;
    }
    std::string& last = open_->values.back().text;
    if (!last.empty()) last += ' ';
    last += base::nfc(text);
  }

  void refuse_open_end() {
    refuse(open_->line, "The reference that begins here does not end. End it with a line ER  -.");
    read_.push_back(*std::exchange(open_, std::nullopt));
  }

  void refuse(std::size_t line, std::string what) {
    problems_.add(
        {.place = std::string(file_) + ':' + std::to_string(line), .what = std::move(what)});
  }

  std::string_view file_;
  base::Problems& problems_;
  std::size_t line_ = 0;
  std::optional<RisReference> open_;
  std::vector<RisReference> read_;
};

std::string on_one_line(std::string text) {
  std::ranges::replace_if(text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text;
}

}  // namespace

const RisValue* RisReference::first(std::initializer_list<std::string_view> tags) const {
  for (const auto tag : tags) {
    const auto found = std::ranges::find_if(
        values, [&](const RisValue& it) { return it.tag == tag && !it.text.empty(); });
    if (found != values.end()) return &*found;
  }
  return nullptr;
}

std::vector<RisReference> read_ris(std::string_view text, std::string_view file,
                                   base::Problems& problems) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  Reading reading(file, problems);
  while (!text.empty()) reading.take(next_line(text));
  return std::move(reading).references();
}

std::string ris_text(const std::vector<RisReference>& references) {
  std::string text;
  for (const RisReference& reference : references) {
    for (const RisValue& value : reference.values) {
      text.append(value.tag).append("  - ").append(on_one_line(value.text)).append("\r\n");
    }
    text += "ER  - \r\n\r\n";
  }
  return text;
}

}  // namespace commonweal::learning

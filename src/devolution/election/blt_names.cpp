#include "devolution/election/blt_names.hpp"

#include <optional>
#include <utility>

#include "base/utf8.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::string_view kAlternative = "# ALTERNATIVE NAME ";

class Reader {
 public:
  Reader(const std::string& file, base::Problems& problems) : file_(file), problems_(problems) {}

  void read(const BltLine& line) {
    const std::string_view text = trimmed_blt(line.text);
    if (is_alternative_name(text)) {
      const std::size_t colon = text.find(':');
      keep(line, column_of(line, text), trimmed_blt(text.substr(colon + 1)));
    } else if (text.starts_with('"')) {
      read_quoted(line, text);
    } else if (!text.empty() && !text.starts_with('#')) {
      keep(line, column_of(line, text), text);
    }
  }

  BltTexts texts() && { return std::move(texts_); }

 private:
  static std::size_t column_of(const BltLine& line, std::string_view part) {
    return static_cast<std::size_t>(part.data() - line.text.data()) + 1;
  }

  void refuse(const BltLine& line, std::size_t column, std::string what) {
    texts_.is_sound = false;
    problems_.add({.place = place(line, column), .what = std::move(what)});
  }

  std::string place(const BltLine& line, std::size_t column) const {
    return file_ + ':' + std::to_string(line.number) + ':' + std::to_string(column);
  }

  void keep(const BltLine& line, std::size_t column, std::string_view text) {
    if (text.empty()) {
      return refuse(line, column, "A name or the title is empty. Write it between the quotes.");
    }
    texts_.all.push_back({.text = base::nfc(text), .place = place(line, column)});
  }

  // One text or more, each in quotes; what then follows can be a comment only.
  void read_quoted(const BltLine& line, std::string_view rest) {
    while (rest.starts_with('"')) {
      const std::size_t column = column_of(line, rest);
      auto text = take_quoted(rest);
      if (!text) {
        return refuse(line, column, "A quote is not closed in this line. Close it.");
      }
      keep(line, column, trimmed_blt(*text));
      rest = trimmed_blt(rest);
    }
    if (!rest.empty() && !rest.starts_with('#')) {
      refuse(line, column_of(line, rest),
             "\"" + std::string(rest) + "\" follows a quoted text. Double quotes inside quotes.");
    }
  }

  // Takes the text off the front of `rest`: two quotes inside are one.
  static std::optional<std::string> take_quoted(std::string_view& rest) {
    std::string text;
    for (std::size_t i = 1; i < rest.size(); ++i) {
      if (rest[i] != '"') {
        text += rest[i];
      } else if (i + 1 < rest.size() && rest[i + 1] == '"') {
        text += rest[i++];
      } else {
        rest.remove_prefix(i + 1);
        return text;
      }
    }
    return {};
  }

  const std::string& file_;
  base::Problems& problems_;
  BltTexts texts_;
};

}  // namespace

bool is_alternative_name(std::string_view line) {
  const std::string_view text = trimmed_blt(line);
  return text.starts_with(kAlternative) && text.find(':') != std::string_view::npos;
}

BltTexts read_blt_texts(std::span<const BltLine> lines, const std::string& file,
                        base::Problems& problems) {
  Reader reader(file, problems);
  for (const auto& line : lines) reader.read(line);
  return std::move(reader).texts();
}

}  // namespace commonweal::devolution

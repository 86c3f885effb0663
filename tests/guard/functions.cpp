#include "guard/functions.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "guard/cpp_text.hpp"

namespace commonweal::guard {
namespace {

constexpr std::array<std::string_view, 6> kNoFunction{"namespace", "class", "struct",
                                                      "union",     "enum",  "extern"};

// Macros over several lines too.
void blank_preprocessor_lines(std::string& code) {
  bool inside = false;
  std::size_t at = 0;
  while (at < code.size()) {
    const std::size_t end = std::min(code.find('\n', at), code.size());
    const std::size_t first = code.find_first_not_of(" \t", at);
    inside = inside || (first < end && code[first] == '#');
    const bool goes_on = end > at && code[end - 1] == '\\';
    if (inside)
      std::fill(code.begin() + static_cast<std::ptrdiff_t>(at),
                code.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    inside = inside && goes_on;
    at = end + 1;
  }
}

// What stands before a brace, since the last ';', '{' or '}'. A function has a parameter list and
// is not the value of anything; `= default` and a defaulted parameter end or nest otherwise.
bool opens_function(std::string_view head) {
  if (head.find(')') == std::string_view::npos) return false;
  std::istringstream words{std::string(head.substr(0, head.find('(')))};
  for (std::string word; words >> word;) {
    if (std::find(kNoFunction.begin(), kNoFunction.end(), word) != kNoFunction.end()) return false;
    if (word == "=") return false;
  }
  return true;
}

class Scanner {
 public:
  explicit Scanner(std::string_view code) : code_(code) {}

  std::vector<Function> functions() {
    for (std::size_t at = 0; at < code_.size(); ++at) step(at);
    return functions_;
  }

 private:
  void step(std::size_t at) {
    switch (code_[at]) {
      case '\n': ++line_; break;
      case '{': open(at); break;
      case '}': close(at); break;
      case ';': head_ = at + 1; break;
      default: break;
    }
  }

  void open(std::size_t at) {
    ++depth_;
    if (inside_ == 0 && opens_function(code_.substr(head_, at - head_))) {
      inside_ = depth_;
      opened_ = line_;
    }
    head_ = at + 1;
  }

  void close(std::size_t at) {
    if (inside_ != 0 && inside_ == depth_) {
      functions_.push_back({opened_, line_ - opened_ + 1});
      inside_ = 0;
    }
    if (depth_ > 0) --depth_;
    head_ = at + 1;
  }

  std::string_view code_;
  std::vector<Function> functions_;
  std::size_t line_ = 1;
  std::size_t head_ = 0;
  std::size_t depth_ = 0;
  std::size_t inside_ = 0;  // The depth of the function that is open, or 0.
  std::size_t opened_ = 0;
};

}  // namespace

std::vector<Function> functions_of(std::string_view source) {
  std::string code = code_only(source);
  blank_preprocessor_lines(code);
  return Scanner(code).functions();
}

Complaints function_complaints(const SourceFile& file) {
  Complaints complaints;
  if (!is_cpp(file.path)) return complaints;
  for (const Function& function : functions_of(file.text)) {
    if (function.lines <= kFunctionLinesMax) continue;
    complaints.push_back(complaint(
        file, function.line,
        "This function has " + std::to_string(function.lines) + " lines: split it before 70."));
  }
  return complaints;
}

}  // namespace commonweal::guard

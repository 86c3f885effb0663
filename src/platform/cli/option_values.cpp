#include "platform/cli/option_values.hpp"

#include "base/number_text.hpp"

namespace commonweal::platform {

std::optional<std::int64_t> whole_option(const Call& call, std::string_view name, WholeRange range,
                                         base::Problems& problems) {
  const auto given = call.option(name);
  if (!given) return {};
  const auto number = base::whole_number(*given);
  if (!problems.value_of(number)) return {};
  if (*number >= range.least && *number <= range.most) return *number;
  problems.add({.place = std::string(name),
                .what = std::to_string(*number) + " is not from " + std::to_string(range.least) +
                        " to " + std::to_string(range.most) + "."});
  return {};
}

std::optional<double> share_option(const Call& call, std::string_view name,
                                   base::Problems& problems) {
  const auto given = call.option(name);
  if (!given) return {};
  const auto number = base::decimal_number(*given);
  if (!problems.value_of(number)) return {};
  if (*number > 0 && *number < 1) return *number;
  problems.add({.place = std::string(name),
                .what = base::shortest(*number) + " is no share between 0 and 1."});
  return {};
}

std::vector<std::string> words_of(const Call& call, std::string_view name) {
  std::vector<std::string> words;
  const auto given = call.option(name);
  std::string_view rest = given ? given->text : "";
  while (!rest.empty()) {
    const auto comma = rest.find(',');
    if (comma != 0) words.emplace_back(rest.substr(0, comma));
    rest = comma == std::string_view::npos ? "" : rest.substr(comma + 1);
  }
  return words;
}

std::string word_of(const Call& call, std::string_view name) {
  const auto given = call.option(name);
  return given ? std::string(given->text) : std::string();
}

}  // namespace commonweal::platform

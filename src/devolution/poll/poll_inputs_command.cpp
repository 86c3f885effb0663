#include "devolution/poll/poll_inputs_command.hpp"

#include <istream>
#include <iterator>

#include "platform/audit/text_digest.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::devolution {
namespace {

// A word for the shell to read: quoted where it has more than letters, digits and plain marks.
std::string shell_quoted(std::string_view word) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:,+";
  if (!word.empty() && word.find_first_not_of(kPlain) == std::string_view::npos)
    return std::string(word);
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + '\'';
}

}  // namespace

std::optional<ReadFile> read_whole(const platform::Call& call, const std::string& path,
                                   base::Problems& problems) {
  auto file = platform::open_csv(path, call.in);
  if (!file) {
    problems.add(file.error());
    return {};
  }
  std::string text{std::istreambuf_iterator<char>(file->stream()), {}};
  std::string digest = platform::text_digest(text);
  return ReadFile{.name = file->name(), .text = std::move(text), .digest = std::move(digest)};
}

std::optional<std::size_t> column_given(const platform::Call& call, std::string_view option,
                                        const Responses& responses, base::Problems& problems) {
  const auto given = call.option(option);
  if (!given) return {};
  return named_column(responses, *given, problems);
}

std::string command_again(const platform::Call& call, std::string verb) {
  std::string words = "commonweal poll " + std::move(verb);
  for (const auto& operand : call.operands) words += ' ' + shell_quoted(operand);
  for (const auto& [option, value] : call.values) {
    words += ' ' + option;
    const bool is_alone = option == "--json" || option == "--csv";
    if (!is_alone) words += ' ' + shell_quoted(value);
  }
  return words;
}

}  // namespace commonweal::devolution

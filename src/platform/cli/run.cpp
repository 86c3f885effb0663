#include "platform/cli/run.hpp"

#include <algorithm>
#include <cstdint>
#include <new>
#include <ostream>
#include <stdexcept>
#include <utility>

#include "base/check.hpp"
#include "platform/cli/documents.hpp"
#include "platform/cli/words.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::platform {
namespace {

// The one table from our codes to exit statuses.
ExitStatus exit_status(base::ErrorCode code) {
  switch (code) {
    case base::ErrorCode::invalid_input:
    case base::ErrorCode::not_found:
    case base::ErrorCode::conflict:
    case base::ErrorCode::forbidden: return ExitStatus::bad_input;
  }  // No default, so that the compiler names a code we forget.
  CW_CHECK(false);
}

ExitStatus report(const base::Error& error, std::ostream& err) {
  for (const auto& [place, what] : error.problems) {
    err << "commonweal: " << place << (place.empty() ? "" : ": ") << what << '\n';
  }
  if (error.unlisted > 0) {
    err << "commonweal: There are " << error.unlisted << " more problems like these.\n";
  }
  return exit_status(error.code);
}

ExitStatus refuse(std::string sentence, std::ostream& err) {
  err << "commonweal: " << sentence << '\n';
  return ExitStatus::bad_input;
}

// "--help" among the options; after "--" it is an operand like any other.
bool asks_for_help(const std::vector<std::string>& words) {
  const auto options_end = std::ranges::find(words, "--");
  return std::find(words.begin(), options_end, "--help") != options_end;
}

Opening opening_of(const Command& command) {
  return command.uses == Command::Uses::store_to_write ? Opening::create_if_missing
                                                       : Opening::only_existing;
}

ExitStatus run_command(const Command& command, const std::vector<std::string>& words,
                       const World& world, const Terminal& terminal) {
  if (asks_for_help(words)) {
    terminal.out << help(command);
    return ExitStatus::done;
  }
  auto sorted = sorted_words(command, words);
  if (!sorted) return report(sorted.error(), terminal.err);
  const auto status = command.run({.values = std::move(sorted->values),
                                   .operands = std::move(sorted->operands),
                                   .world = world,
                                   .opening = opening_of(command),
                                   .in = terminal.in,
                                   .out = terminal.out,
                                   .err = terminal.err});
  return status ? *status : report(status.error(), terminal.err);
}

std::vector<std::string> names_in(const World& world) {
  std::vector<std::string> names;
  for (const Command& command : world.commands) names.push_back(full_name(command));
  return names;
}

ExitStatus refuse_unknown(const std::vector<std::string>& words, const World& world,
                          std::ostream& err) {
  const bool two_words = words.size() > 1 && !words[1].starts_with('-');
  const std::string asked = two_words ? words[0] + ' ' + words[1] : words[0];
  const auto names = names_in(world);
  std::string near = nearest(asked, names);
  if (near.empty()) near = nearest(words[0], names);  // A command that stands alone.
  return refuse("There is no command \"" + cut_short(asked) + "\"; commonweal --help lists them." +
                    (near.empty() ? "" : " Did you mean \"" + near + "\"?"),
                err);
}

// The commands of an area, for "commonweal metric --help" and "commonweal metric".
std::vector<Command> commands_of(std::string_view area, const World& world) {
  std::vector<Command> found;
  for (const Command& command : world.commands) {
    if (!area.empty() && command.area == area) found.push_back(command);
  }
  return found;
}

ExitStatus dispatch(std::vector<std::string> words, const World& world, const Terminal& terminal) {
  if (const Command* const command = find_command(world.commands, words)) {
    words.erase(words.begin(), words.begin() + (command->area.empty() ? 1 : 2));
    return run_command(*command, words, world, terminal);
  }
  const auto area = commands_of(words[0], world);
  const bool only_area = words.size() == 1 || words[1] == "--help";
  if (area.empty() || !only_area) return refuse_unknown(words, world, terminal.err);
  (words.size() == 1 ? terminal.err : terminal.out) << overview(area);
  return words.size() == 1 ? ExitStatus::bad_input : ExitStatus::done;
}

ExitStatus run_or_throw(std::vector<std::string> words, const World& world,
                        std::string_view version, const Terminal& terminal) {
  if (words.empty()) {
    terminal.err << overview(world.commands);
    return ExitStatus::bad_input;
  }
  if (words[0] == "help") {  // "help metric project" is "metric project --help".
    words.erase(words.begin());
    words.insert(std::ranges::find(words, "--"), "--help");
  }
  if (words[0] == "--help") {
    terminal.out << overview(world.commands);
    return ExitStatus::done;
  }
  if (words[0] == "--version") {
    terminal.out << version;
    return ExitStatus::done;
  }
  return dispatch(std::move(words), world, terminal);
}

// A name for the defect, the same each time it happens, so that a report of it finds its place in
// the source without saying it. FNV-1a: it only has to be short and steady.
std::string reference_number(const std::exception& defect) {
  constexpr std::string_view kLetters = "23456789BCDFGHJKMNPQRSTVWXYZ";
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : std::string_view(defect.what())) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  }
  std::string reference;
  for (int i = 0; i < 8; ++i, hash /= kLetters.size())
    reference += kLetters[hash % kLetters.size()];
  return reference;
}

ExitStatus report_defect(const std::exception& defect, std::ostream& err) {
  err << "commonweal: This is a defect of the program. Nothing was changed. Please report it with "
         "reference "
      << reference_number(defect) << ".\n";
  return ExitStatus::defect;
}

ExitStatus report_world(std::string_view failure, std::ostream& err) {
  err << "commonweal: " << failure << (failure.ends_with('.') ? "" : ".")
      << " Nothing was changed.\n";
  return ExitStatus::world_failed;
}

bool writes(const std::vector<std::string>& words, const World& world) {
  const Command* const command = find_command(world.commands, words);
  return command != nullptr && command->uses == Command::Uses::store_to_write;
}

// Status 3 says that nothing was changed. What a command has written stays written when the words
// about it find no room, so then it is a warning.
ExitStatus report_unwritten(ExitStatus status, const std::vector<std::string>& words,
                            const World& world, std::ostream& err) {
  err << "commonweal: The answer could not be written.";
  if (writes(words, world)) {
    err << " The command itself was carried out.\n";
    return status;
  }
  err << '\n';
  return ExitStatus::world_failed;
}

}  // namespace

ExitStatus run_words(const std::vector<std::string>& words, const World& world,
                     std::string_view version, const Terminal& terminal) {
  try {
    const ExitStatus status = run_or_throw(words, world, version, terminal);
    terminal.out.flush();
    if (terminal.out) return status;
    return report_unwritten(status, words, world, terminal.err);
  } catch (const std::bad_alloc&) {
    return report_world("There was not enough memory.", terminal.err);
  } catch (
      const StoreUncertain& failure) {  // The one failure after which something may be changed.
    terminal.err << "commonweal: " << failure.what() << '\n';
    return ExitStatus::world_failed;
  } catch (const std::runtime_error& failure) {  // Of the store, the files, the network.
    return report_world(failure.what(), terminal.err);
  } catch (const std::exception& defect) {  // CW_CHECK's, and the library's: .at(), .value().
    return report_defect(defect, terminal.err);
  }
}

}  // namespace commonweal::platform

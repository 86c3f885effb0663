#pragma once

// A command of the shell, described once: help, the manual page, completions and the reference are
// printed from the record, so they cannot disagree with what runs.

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "base/number_text.hpp"
#include "base/result.hpp"
#include "platform/identity/right.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

enum class ExitStatus {
  done = 0,
  answer_is_no = 1,  // It worked, and what was asked is not so.
  bad_input = 2,
  world_failed = 3,
  defect = 70,
};

struct Option {
  std::string_view name;  // "--from"
  // What stands for its value in the help: "PERIOD". Empty for a switch; "[how]" for a switch that
  // may be told one word more.
  std::string_view value;
  std::string_view help;      // A sentence.
  std::string_view fallback;  // What it is if not given; empty if nothing.
  enum class Need { optional, required } need = Need::optional;
};

// Whether it may stand alone.
inline bool is_switch(const Option& option) {
  return option.value.empty() || option.value.starts_with('[');
}

// What follows the verb without a name: files, mostly.
struct Operands {
  enum class Count { none, one, one_or_more } count = Count::none;
  std::string_view name;  // "FILE"
  std::string_view help;
};

struct Call;

struct Command {
  std::string_view area;  // commonweal AREA VERB; the area is empty for those that stand alone.
  std::string_view verb;
  std::string_view summary;      // One line.
  std::string_view description;  // Sentences: what it does, what it prints, what it refuses.
  std::string_view example;      // A line to type.
  Operands operands;
  std::span<const Option> options;
  // A command that uses the store takes --db as well. One that writes creates what is not there.
  enum class Uses { nothing, store, store_to_write } uses = Uses::nothing;
  base::Result<ExitStatus> (*run)(const Call& call);
  // A command that uses the desk, where sessions and jobs are kept, takes --desk as well.
  enum class Desk { unused, used } desk = Desk::unused;
  // What an account needs to have it run as a job; at the shell, whoever opens the database may.
  Right right = Right::unnamed;
};

// Whether somebody holds a right on a scope.
using MayRule = std::function<bool(Right right, std::string_view scope)>;

// What the program hands to every command: the world, in one place, so that tests can give another.
struct World {
  std::function<base::Result<Store>(std::string_view url, Opening opening)> open_store;
  std::function<base::Result<Store>(std::string_view url, Opening opening)> open_desk;
  std::function<base::Instant()> now;
  std::string actor;                  // Who is at the shell, for the audit.
  std::string share;                  // The folder of assets, examples and migrations.
  std::span<const Command> commands;  // All of them, in the order of the help.

  // Takes how far a command is: `done` of `of` steps, and what it does. None: nobody listens.
  std::function<void(std::int64_t done, std::int64_t of, std::string_view sentence)> progress = {};
  // What who asks may do. None: whoever opens the database may do all.
  MayRule may = {};
  // What an account may do, by its grants of this moment. None: no account may anything.
  std::function<MayRule(Store& record, AccountId account)> account_may = {};
};

// One run of a command.
struct Call {
  std::map<std::string, std::string, std::less<>> values;  // By option: "--from" -> "2023-09".
  std::vector<std::string> operands;
  const World& world;
  Opening opening;
  std::istream& in;
  std::ostream& out;  // The result.
  std::ostream& err;  // Progress and warnings.

  bool given(std::string_view option) const { return values.contains(option); }
  // The option's value, or its fallback; none if it has neither. Borrows from this call.
  std::optional<base::Field> option(std::string_view name) const;
  // For options that the record requires or gives a fallback.
  base::Field field(std::string_view name) const;
  // Says how far the command is, to whoever listens.
  void progress(std::int64_t done, std::int64_t of, std::string_view sentence) const;
  // Whether who asks holds a right on a scope.
  bool may(Right right, std::string_view scope) const;
  // Opens what --db names.
  base::Result<Store> open_store() const;
  // What --desk names, or else the desk that stands beside the database.
  std::string desk_url() const;
  // Opens it; creates it if it is not there.
  base::Result<Store> open_desk() const;
};

inline constexpr Option kDatabaseOption{
    .name = "--db",
    .value = "URL",
    .help = "The database: sqlite:PATH or postgresql://USER@HOST:PORT/NAME.",
    .fallback = "sqlite:var/commonweal.db",
};

inline constexpr Option kDeskOption{
    .name = "--desk",
    .value = "URL",
    .help = "Where sessions and jobs are kept. Beside the database if not given.",
};

// Every option of a command, with --db if it uses the store and --desk if it uses the desk.
std::vector<Option> all_options(const Command& command);

// The command that the words begin with; null if there is none.
const Command* find_command(std::span<const Command> commands, std::span<const std::string> words);

// "metric project", or "serve".
std::string full_name(const Command& command);

// "commonweal metric project SERIES.csv --replay A:B --to LEVEL [options]"
std::string usage(const Command& command);

}  // namespace commonweal::platform

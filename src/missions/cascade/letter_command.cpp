#include "missions/cascade/letter_command.hpp"

#include <ostream>
#include <utility>

#include "missions/cascade/letter_file.hpp"
#include "missions/cascade/letter_store.hpp"
#include "missions/directory_store.hpp"
#include "platform/cli/named_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Access;
using platform::Call;
using platform::ExitStatus;
using platform::Option;
using platform::Right;
using platform::Transaction;

constexpr Option kBody{.name = "--body",
                       .value = "ID",
                       .help = "The body that it is written to.",
                       .need = Option::Need::required};

// A letter, or a draft that nobody has signed off.
struct Found {
  LetterText text;
  LetterEnd end;
  std::optional<SignedLetter> letter;
};

base::Result<Found> found_letter(const Holdings& holdings, const Body& body, const Call& call) {
  const auto letters = letters_of(holdings.transaction, body.code);
  const auto asked = call.option("--version");
  if (!asked && letters.empty()) {
    auto draft = draft_letter(holdings, body).text;
    auto end = end_of_draft(draft);
    return Found{std::move(draft), std::move(end), std::nullopt};
  }
  if (!asked) return Found{letters.front().text, end_of(letters.front()), letters.front()};
  auto version = base::whole_number(*asked);
  if (!version) return base::fail(std::move(version));
  auto letter = find_letter(holdings.transaction, body.code, *version);
  if (letter) return Found{letter->text, end_of(*letter), letter};
  return base::fail(base::ErrorCode::not_found, "There is no version " + std::to_string(*version) +
                                                    " of the letter to " + body.name + '.');
}

platform::Json found_json(const Found& found) {
  const auto& letter = found.letter;
  const auto day = [&](const std::string SignedLetter::* member) {
    return letter ? platform::Json((*letter).*member) : platform::Json();
  };
  return platform::Json::object(
      {{"state", letter ? (letter->acknowledged_on ? "acknowledged" : "signed_off") : "draft"},
       {"letter", letter_json(found.text)},
       {"signed_on", day(&SignedLetter::signed_on)},
       {"acknowledge_by", day(&SignedLetter::acknowledge_by)},
       {"acknowledged_on", letter ? platform::Json(letter->acknowledged_on) : platform::Json()},
       {"digest", day(&SignedLetter::digest)}});
}

base::Result<ExitStatus> show_letter_at_shell(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  const auto directory = load_directory(transaction);
  auto body = directory->body(call.field("--body").text);
  if (!body) return base::fail(std::move(body));
  auto found = found_letter({transaction, *directory}, **body, call);
  if (!found) return base::fail(std::move(found));
  if (call.given("--pdf")) {
    auto written =
        platform::write_named_file(call.field("--pdf"), letter_pdf(found->text, found->end).bytes);
    if (!written) return base::fail(std::move(written));
  } else if (call.given("--json")) {
    call.out << found_json(*found).pretty() << '\n';
  } else {
    print_letter(found->text, found->end, call.out);
  }
  return ExitStatus::done;
}

platform::Act act_of(const Call& call, std::string action) {
  return {.at = call.world.now(), .actor = call.world.actor, .action = std::move(action)};
}

base::Result<ExitStatus> sign_at_shell(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::write);
  const auto directory = load_directory(transaction);
  auto body = directory->body(call.field("--body").text);
  if (!body) return base::fail(std::move(body));
  if (!call.may(Right::steer, "")) {
    return base::fail(base::ErrorCode::forbidden, "Only the mission unit signs letters off.");
  }
  const Holdings holdings{transaction, *directory};
  const auto draft = draft_letter(holdings, **body);
  auto letter = sign_letter(holdings, **body, draft.digest, act_of(call, "letter sign"));
  if (!letter) return base::fail(std::move(letter));
  transaction.commit();
  call.out << "Version " << letter->text.version << " of the letter to " << (*body)->name << ": "
           << signed_words(*letter) << ' ' << acknowledged_words(*letter) << '\n';
  return ExitStatus::done;
}

base::Result<ExitStatus> acknowledge_at_shell(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::write);
  const auto directory = load_directory(transaction);
  auto body = directory->body(call.field("--body").text);
  if (!body) return base::fail(std::move(body));
  if (!call.may(Right::answer_for_body, (*body)->code)) {
    return base::fail(base::ErrorCode::forbidden,
                      "Only a lead of " + (*body)->name + " acknowledges its letters.");
  }
  const auto letters = letters_of(transaction, (*body)->code);
  if (letters.empty()) {
    return base::fail(base::ErrorCode::not_found,
                      "No letter to " + (*body)->name + " has been signed off yet.");
  }
  auto done = acknowledge_letter(transaction, letters.front(), act_of(call, "letter acknowledge"));
  if (!done) return base::fail(std::move(done));
  transaction.commit();
  call.out << "Version " << letters.front().text.version << " of the letter to " << (*body)->name
           << " is acknowledged.\n";
  return ExitStatus::done;
}

constexpr Option kLetterOptions[] = {
    kBody,
    {.name = "--version",
     .value = "N",
     .help = "This version. The latest that was signed off if not given."},
    {.name = "--pdf", .value = "FILE", .help = "Writes a PDF instead of printing."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr Option kBodyOptions[] = {kBody};

}  // namespace

const platform::Command kMissionLetter{
    .area = "mission",
    .verb = "letter",
    .summary = "Prints the mandate letter to a body.",
    .description =
        "Says what the body is asked to answer for: the missions, the measures with where they "
        "stand, the targets, and what it is to pass on. Prints the latest letter that was signed "
        "off. Where none was, prints what the draft would be, and says so.",
    .example = "commonweal mission letter --body nhs-england --pdf letter.pdf",
    .operands = {},
    .options = kLetterOptions,
    .uses = platform::Command::Uses::store,
    .run = show_letter_at_shell,
    .right = Right::steer,
};

const platform::Command kSignLetter{
    .area = "letter",
    .verb = "sign",
    .summary = "Signs the draft of a mandate letter off.",
    .description =
        "Fixes the text and figures of the draft as the next version of the letter, for ever, and "
        "writes who did it into the audit. Look at the draft with commonweal mission letter first.",
    .example = "commonweal letter sign --body nhs-england",
    .operands = {},
    .options = kBodyOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = sign_at_shell,
    .right = Right::steer,
};

const platform::Command kAcknowledgeLetter{
    .area = "letter",
    .verb = "acknowledge",
    .summary = "Acknowledges the mandate letter to a body, for that body.",
    .description =
        "Says of the latest letter that the body has read it and answers for its measures. The day "
        "stands on the letter; who did it is in the audit.",
    .example = "commonweal letter acknowledge --body nhs-england",
    .operands = {},
    .options = kBodyOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = acknowledge_at_shell,
    .right = Right::answer_for_body,
};

}  // namespace commonweal::missions

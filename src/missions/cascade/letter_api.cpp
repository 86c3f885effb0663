#include "missions/cascade/letter_api.hpp"

#include <algorithm>
#include <utility>

#include "missions/cascade/letter_file.hpp"
#include "missions/cascade/letter_store.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using platform::Request;
using platform::Response;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kRowFields[] = {
    {"cells", list, "A text for each column.", never, nullptr, text},
};
constexpr ApiObject kRow{"LetterRow", kRowFields};

constexpr ApiField kTableFields[] = {
    {"title", text, "What it shows."},
    {"head", list, "What the columns are.", never, nullptr, text},
    {"rows", list, "The rows.", never, &kRow},
};
constexpr ApiObject kTable{"LetterTable", kTableFields};

constexpr ApiField kSectionFields[] = {
    {"title", text, "What the section is about."},
    {"sentences", list, "Its sentences.", never, nullptr, text},
    {"points", list, "Its points.", never, nullptr, text},
    {"table", object, "Its table, if it has one.", null, &kTable},
};
constexpr ApiObject kSection{"LetterSection", kSectionFields};

constexpr ApiField kAskFields[] = {
    {"ask", text, "The code of the ask."},
    {"measure", text, "What is measured."},
    {"target", text, "What must be reached."},
    {"illustrative", yes_or_no, "Whether nobody has made it: it shows how it works.", left_out},
};
constexpr ApiObject kAsk{"LetterAsk", kAskFields};

constexpr ApiField kTextFields[] = {
    {"body", text, "The code of the body that it is written to."},
    {"version", whole, "Counted from 1."},
    {"title", text, "Of the letter."},
    {"caption", text, "Who it is from."},
    {"lead", text, "What it is, in a sentence."},
    {"sections", list, "What it says, in order.", never, &kSection},
    {"asks", list, "What is asked, in short.", never, &kAsk},
};
constexpr ApiObject kText{"LetterText", kTextFields};

constexpr ApiField kLetterFields[] = {
    {"letter", object, "Its text, which never changes.", never, &kText},
    {"signed_on", text, "The day."},
    {"signed_by", text, "The office."},
    {"acknowledge_by", text, "The day by which the body is to acknowledge it."},
    {"acknowledged_on", text, "The day on which it did.", null},
    {"digest", text, "SHA-256 of the text."},
};
constexpr ApiObject kLetter{"SignedLetter", kLetterFields};

constexpr ApiField kAnswerFields[] = {
    {"body", text, "The code of the body."},
    {"versions", whole, "How many letters to it were signed off."},
    {"signed", object, "The letter; null where none was signed off.", null, &kLetter},
};
constexpr ApiObject kAnswer{"BodyLetter", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"body", "The code of a body.", "nhs-england", ApiParameter::Place::path},
    {"version", "The number of a version; the latest if not given.", ""},
};

// The example has no letter that was signed off.
constexpr ApiParameter kFixedParameters[] = {
    {"letter", "The name of a letter: nhs-england-1.", "", ApiParameter::Place::path},
};

platform::Json signed_json(const SignedLetter& letter) {
  return platform::Json::object({{"letter", letter_json(letter.text)},
                                 {"signed_on", letter.signed_on},
                                 {"signed_by", letter.signed_by},
                                 {"acknowledge_by", letter.acknowledge_by},
                                 {"acknowledged_on", letter.acknowledged_on},
                                 {"digest", letter.digest}});
}

// Null where none was asked for by number and there is none.
base::Result<const SignedLetter*> chosen(const std::vector<SignedLetter>& letters,
                                         std::string_view version) {
  if (version.empty()) return letters.empty() ? nullptr : &letters.front();
  const auto number = base::whole_number({.place = "version", .text = version});
  if (!number) return base::fail(base::Result<std::int64_t>(number));
  const auto found = std::ranges::find_if(
      letters, [&](const SignedLetter& it) { return it.text.version == *number; });
  if (found != letters.end()) return &*found;
  return base::fail(base::ErrorCode::not_found,
                    "There is no version " + std::string(version) + " of this letter.");
}

}  // namespace

const platform::ApiDescription kLetterApi{.parameters = kParameters, .answer = &kAnswer};
const platform::ApiDescription kFixedLetterApi{.parameters = kFixedParameters, .answer = &kLetter};

base::Result<Response> answer_letter(const Request& request, const Holdings& holdings) {
  auto body = holdings.directory.body(request.field("body").text);
  if (!body) return base::fail(std::move(body));
  const auto letters = letters_of(holdings.transaction, (*body)->code);
  auto letter = chosen(letters, request.query("version").value_or(""));
  if (!letter) return base::fail(std::move(letter));
  return platform::ok_json(
      platform::Json::object(
          {{"body", (*body)->code},
           {"versions", letters.size()},
           {"signed", *letter == nullptr ? platform::Json() : signed_json(**letter)}})
          .compact());
}

base::Result<Response> answer_fixed_letter(const Request& request, const Holdings& holdings) {
  auto letter = fixed_letter(holdings, request.field("letter"));
  if (!letter) return base::fail(std::move(letter));
  return platform::ok_json(signed_json(*letter).compact());
}

}  // namespace commonweal::missions

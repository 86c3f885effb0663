#include "missions/paper/paper_answer_api.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace commonweal::missions {
namespace {

using platform::ApiDescription;
using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kInputFields[] = {
    {"file", text, "Our file with the figures."},
    {"rows", text, "The lines of it, from 1."},
    {"series", text, "The code of the series in it."},
    {"item", text, "The body, country or subject that the figures are of."},
    {"item_name", text, "Its name, where it has one."},
    {"title", text, "What is measured."},
    {"periods", text, "The first and last period; null where the figures have none.", null},
    {"figures", whole, "How many figures were read."},
    {"source_file", text, "The publisher's file."},
    {"source_rows", text, "The rows of it, or the place in the paper."},
    {"publisher", text, "Who published it."},
    {"licence", text, "Under which licence."},
};
constexpr ApiObject kInput{"PaperInput", kInputFields};

constexpr ApiField kReadAsFields[] = {
    {"at_least", number, "The lower end; null where it is open.", null},
    {"at_most", number, "The upper end; null where it is open.", null},
};
constexpr ApiObject kReadAs{"PaperReading", kReadAsFields};

constexpr ApiField kClaimFields[] = {
    {"id", text, "Its code."},
    {"claim", text, "What it says, in our words."},
    {"published", text, "The figure as the paper gives it."},
    {"recomputed", number, "Our figure; null where nothing is computed.", null},
    {"state", text, "recomputed, consistent, differs or quoted."},
    {"inputs", list, "The figures that were read.", never, &kInput},
    {"command", text, "A command that prints the same number.", null},
    {"note", text, "What to know; why it differs. May be empty."},
    {"part", text, "The part of the paper, by its code."},
    {"place", text, "Where in that part."},
    {"recomputed_text", text, "Our figure with its unit.", null},
    {"read_as", object, "The range that the published figure is read as.", null, &kReadAs},
    {"our_measure", text, "What we measure, where it is not the paper's own measure.", null},
    {"needs", text, "What it would take to compute it.", null},
};
constexpr ApiObject kClaim{"PaperClaim", kClaimFields};

constexpr ApiField kSideFields[] = {
    {"place", text, "Where in the paper."},
    {"says", text, "What it says there."},
};
constexpr ApiObject kSide{"PaperStatement", kSideFields};

constexpr ApiField kContradictionFields[] = {
    {"id", text, "Its code."},
    {"title", text, "What it is about."},
    {"first", object, "What the paper says.", never, &kSide},
    {"second", object, "And elsewhere.", never, &kSide},
    {"note", text, "What is wrong with it."},
    {"claims", list, "The claims it touches, by their codes.", never, nullptr, text},
};
constexpr ApiObject kContradiction{"PaperContradiction", kContradictionFields};

constexpr ApiField kCountFields[] = {
    {"recomputed", whole, "How many are recomputed."},
    {"consistent", whole, "How many are consistent on another measure."},
    {"differs", whole, "How many differ."},
    {"quoted", whole, "How many are quoted."},
};
constexpr ApiObject kCounts{"PaperCounts", kCountFields};

constexpr ApiField kPaperFields[] = {
    {"claims", list, "The claims in the order of the paper.", never, &kClaim},
    {"counts", object, "Of the whole paper, whatever was asked for.", never, &kCounts},
    {"contradictions", list, "Where the paper contradicts itself.", never, &kContradiction},
};
constexpr ApiObject kPaper{"PaperAnswer", kPaperFields};

constexpr ApiField kStepFields[] = {
    {"step", text, "What was done."},
    {"result", text, "What came out."},
};
constexpr ApiObject kStep{"PaperStep", kStepFields};

// All of a claim, and its working.
constexpr auto kDetailFields = [] {
  constexpr std::size_t count = std::size(kClaimFields);
  std::array<ApiField, count + 2> fields{};
  std::ranges::copy(kClaimFields, fields.begin());
  fields[count] = {"steps", list, "The working, step by step.", never, &kStep};
  fields[count + 1] = {"contradictions", list, "Where the paper contradicts itself about it.",
                       never, &kContradiction};
  return fields;
}();
constexpr ApiObject kDetail{"PaperClaimWithWorking", kDetailFields};

constexpr ApiParameter kPaperParameters[] = {
    {"part",
     "Only claims of this part: summary, inheritance, smarter-state, missions, investment, "
     "workforce, learning, devolution or conclusion.",
     "inheritance"},
    {"state", "Only claims in this state: recomputed, consistent, differs or quoted.", "differs"},
};
constexpr ApiParameter kClaimParameters[] = {
    {"claim", "The code of a claim.", "waiting-list-recovery", ApiParameter::Place::path},
};

}  // namespace

const ApiDescription kPaperApi{.parameters = kPaperParameters, .answer = &kPaper};
const ApiDescription kClaimApi{.parameters = kClaimParameters, .answer = &kDetail};

}  // namespace commonweal::missions

#include "missions/brief_answer_api.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kFigureFields[] = {
    {"label", text, "What the figure is."},
    {"value", text, "The figure, as readers see it."},
    {"note", text, "Its unit, period and meaning."},
};
constexpr ApiObject kFigure{"BriefFigure", kFigureFields};

constexpr ApiField kRowFields[] = {
    {"cells", list, "A text for each column.", never, nullptr, text},
};
constexpr ApiObject kRow{"BriefRow", kRowFields};

constexpr ApiField kTableFields[] = {
    {"head", list, "What the columns are.", never, nullptr, text},
    {"rows", list, "The rows.", never, &kRow},
};
constexpr ApiObject kTable{"BriefTable", kTableFields};

constexpr ApiField kSectionFields[] = {
    {"title", text, "What the section is about."},
    {"sentences", list, "Its sentences.", never, nullptr, text},
    {"points", list, "Its points.", never, nullptr, text},
    {"table", object, "Its table, if it has one.", null, &kTable},
};
constexpr ApiObject kSection{"BriefSection", kSectionFields};

constexpr ApiField kSourceFields[] = {
    {"source", text, "The code of the source."},
    {"title", text, "What it is called."},
    {"publisher", text, "Who published it."},
    {"licence", text, "The licence of the figures."},
    {"attribution", text, "The words that the licence asks for."},
    {"file", text, "The file the figures were read from."},
};
constexpr ApiObject kSource{"BriefSource", kSourceFields};

constexpr ApiField kAnswerFields[] = {
    {"title", text, "Of the brief."},
    {"caption", text, "What it is a brief of."},
    {"lead", text, "What matters most, in a sentence."},
    {"figures", list, "The figures that say the most.", never, &kFigure},
    {"chart", text, "What its chart shows, in words."},
    {"sections", list, "What it says, in order.", never, &kSection},
    {"sources", list, "Where its figures come from.", never, &kSource},
    {"as_known", text, "Of which day its figures are."},
    {"digest", text, "SHA-256 of its figures."},
    {"command", text, "The command that prints the same."},
};
constexpr ApiObject kAnswer{"Brief", kAnswerFields};

constexpr ApiParameter kMetricParameters[] = {
    {"metric", "The code of a metric.", "nhs-waiting-list", ApiParameter::Place::path},
    {"body", "The code of a body; the metric's own if not given.", ""},
    {"known-on", "Figures as known at the end of this day.", ""},
};
constexpr ApiParameter kMissionParameters[] = {
    {"mission", "The code of a mission.", "health", ApiParameter::Place::path},
};

}  // namespace

const platform::ApiDescription kMetricBriefApi{.parameters = kMetricParameters, .answer = &kAnswer};
const platform::ApiDescription kMissionBriefApi{.parameters = kMissionParameters,
                                                .answer = &kAnswer};

}  // namespace commonweal::missions

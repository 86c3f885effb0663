#include "learning/evidence/study_form_page.hpp"

#include <utility>

#include "learning/evidence/sent_form_page.hpp"
#include "learning/evidence/study_effect_page.hpp"
#include "learning/evidence/study_page.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/fieldset.hpp"
#include "platform/html/input.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/page.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::SelectItem;

// One form on its way to a page: the fields take what they show from here.
class Fields {
 public:
  explicit Fields(const StudyFormAgain& again) : again_(again) {}

  void input(const char* name, const char* label, const char* hint = nullptr,
             const char* classes = "") {
    html_.add(platform::input({.name = name,
                               .value = again_.text.value(name),
                               .label = {.text = label},
                               .hint = hint_of(hint),
                               .error_message = message_of(again_.fault, name),
                               .classes = classes}));
  }

  void area(const char* name, const char* label, const char* hint = nullptr) {
    html_.add(platform::textarea({.name = name,
                                  .value = again_.text.value(name),
                                  .rows = 4,
                                  .label = {.text = label},
                                  .hint = hint_of(hint),
                                  .error_message = message_of(again_.fault, name)}));
  }

  void select(const char* name, const char* label, std::vector<SelectItem> items,
              const char* hint = nullptr) {
    html_.add(platform::select({.name = name,
                                .label = {.text = label},
                                .value = again_.text.value(name),
                                .items = std::move(items),
                                .hint = hint_of(hint),
                                .error_message = message_of(again_.fault, name)}));
  }

  // All so far, under one question.
  Html grouped(const char* legend) && {
    return platform::fieldset(
        {.legend = {.text = legend, .classes = "govuk-fieldset__legend--m"}, .html = html_});
  }

 private:
  static std::optional<platform::Hint> hint_of(const char* text) {
    if (text == nullptr) return std::nullopt;
    return platform::Hint{.text = text};
  }

  const StudyFormAgain& again_;
  Html html_;
};

template <class Records, class Name>
std::vector<SelectItem> choices(const char* none, const Records& records, Name name) {
  std::vector<SelectItem> items = {{.text = none, .value = ""}};
  for (const auto& record : records) {
    items.push_back({.text = record.*name, .value = record.code});
  }
  return items;
}

template <class Values>
std::vector<SelectItem> words_items(const Values& values) {
  std::vector<SelectItem> items;
  for (const auto value : values) {
    items.push_back({.text = std::string(words_of(value)), .value = std::string(code_word(value))});
  }
  return items;
}

Html publication(const StudyFormAgain& again) {
  Fields fields(again);
  fields.input("title", "Title");
  fields.input("authors", "Authors (optional)", "Surname first, such as Smith, J.; Jones, K.");
  fields.input("year", "Year of publication (optional)", nullptr, "govuk-input--width-4");
  fields.input("journal", "Journal or publisher (optional)");
  fields.input("link", "Address on the web (optional)", "That of its DOI, where it has one.");
  return std::move(fields).grouped("What was published");
}

Html subject(const Directory& directory, const StudyFormAgain& again) {
  Fields fields(again);
  fields.select(
      "intervention", "Intervention (optional)",
      choices("None of these", directory.interventions(), &missions::Intervention::title));
  fields.input("outcome", "Outcome (optional)",
               "In a few words. Studies are pooled where they have the same.");
  fields.select("metric", "Measure (optional)",
                choices("None of these", directory.metrics(), &missions::Metric::short_title));
  return std::move(fields).grouped("What it is about");
}

Html conduct(const StudyFormAgain& again) {
  Fields fields(again);
  fields.select("design", "Design", words_items(kStudyDesigns));
  fields.input("people", "Number of people (optional)", nullptr, "govuk-input--width-5");
  fields.input("setting", "Setting (optional)", "For example primary schools, or a prison.");
  fields.input("population", "Who took part (optional)");
  fields.input("country", "Country (optional)");
  fields.input("follow_up_months", "Months of follow-up (optional)", nullptr,
               "govuk-input--width-3");
  fields.input("funding", "Who paid for it (optional)");
  fields.input("cluster", "Sample that it shares (optional)",
               "A name that all studies of one sample are given, so that it is not counted twice.");
  fields.area("moderators", "What may explain differences (optional)",
              "Written like ablat=44; alloc=random");
  return std::move(fields).grouped("How it was done");
}

Html provenance(const Directory& directory, const StudyFormAgain& again) {
  Fields fields(again);
  fields.select("source", "Source (optional)",
                choices("None of these", directory.sources(), &missions::Source::title));
  fields.input("rows", "Where in the source (optional)",
               "For example a file and a row, or a page.");
  fields.area("abstract", "Abstract (optional)");
  fields.input("keywords", "Keywords (optional)");
  fields.select("state", "State", words_items(kStudyStates));
  fields.area("excluded_because", "Why it is excluded (optional)",
              "Only for a study that is excluded.");
  return std::move(fields).grouped("Where it stands");
}

Html working_html(const std::vector<std::string>& working) {
  if (working.empty()) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-s\">How the effect is worked out</h2>\n");
  for (const auto& sentence : working) {
    html.raw("<p class=\"govuk-body\">").text(sentence).raw("</p>\n");
  }
  html.raw("<p class=\"govuk-body\">Nothing is kept yet.</p>\n");
  return platform::inset_text({.html = std::move(html), .id = "working"});
}

Html fields_html(const Holdings& holdings, const StudyFormAgain& again) {
  Html html = publication(again);
  html.add(subject(holdings.directory, again)).add(conduct(again));
  html.add(effect_fields(again.text.effect, again.fault));
  html.add(platform::button({.text = "Work the effect out",
                             .name = "do",
                             .value = "work",
                             .classes = "govuk-button--secondary"}));
  return html.add(provenance(holdings.directory, again));
}

std::string title_of(const StudyFormAgain& again) {
  return again.before == nullptr ? "Add a study" : "Change a study";
}

StudyText empty_text() {
  return {.values = {{"design", std::string(code_word(StudyDesign::unknown))},
                     {"state", std::string(code_word(StudyState::included))}},
          .effect = {}};
}

}  // namespace

StudyText typed_study(const Request& request) {
  StudyText text{.values = {}, .effect = typed_effect(request)};
  for (const auto column : typed_columns()) {
    text.values.push_back({std::string(column), std::string(request.form(column).value_or(""))});
  }
  return text;
}

platform::Response study_form_response(const Request& request, const Holdings& holdings,
                                       const StudyFormAgain& again) {
  const std::string title = title_of(again);
  const std::string path =
      again.before == nullptr ? "/studies/new" : "/studies/" + again.before->code + "/edit";
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (again.fault != nullptr) html.add(fault_summary(*again.fault));
  if (again.before != nullptr) {
    html.raw("<span class=\"govuk-caption-l\">").text(again.before->title).raw("</span>\n");
  }
  html.raw("<h1 class=\"govuk-heading-l\">").text(title).raw("</h1>\n");
  html.add(working_html(again.working));
  html.add(form_html(request.visitor,
                     {.action = path,
                      .fields = fields_html(holdings, again),
                      .button = again.before == nullptr ? "Add this study" : "Keep this"}));
  html.raw("</div>\n");
  platform::Page page = missions::site_page(title, std::move(html), request.visitor);
  missions::mark_part(page, "/interventions");
  page.breadcrumbs = {
      {.text = "Home", .href = "/"}, {.text = "Studies", .href = "/studies"}, {.text = title}};
  if (again.fault != nullptr) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (again.fault != nullptr) response.status = platform::http_status(again.fault->code);
  return response;
}

base::Result<platform::Response> show_new_study(const Request& request, const Holdings& holdings) {
  return study_form_response(request, holdings, {.text = empty_text()});
}

base::Result<platform::Response> show_study_form(const Request& request, const Holdings& holdings) {
  auto study = study_asked(request, holdings);
  if (!study) return base::fail(std::move(study));
  return study_form_response(request, holdings, {.text = study_text(*study), .before = &*study});
}

}  // namespace commonweal::learning

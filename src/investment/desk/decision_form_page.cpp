#include "investment/desk/decision_form_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "investment/desk/bid_move.hpp"
#include "investment/desk/desk_form_page.hpp"
#include "missions/year_line.hpp"
#include "platform/html/input.hpp"
#include "platform/html/radios.hpp"
#include "platform/html/select.hpp"
#include "platform/html/textarea.hpp"
#include "platform/html/warning_text.hpp"

namespace commonweal::investment {
namespace {

using platform::Html;

std::string address_of(const DecisionForms& forms, const char* what) {
  return "/proposals/" + forms.bid.proposal.code + "/" + what;
}

Html test_form(const DecisionForms& forms) {
  const auto& state = forms.bid.proposal.state;
  if (!forms.rights.test || !may_be_tested(state)) return {};
  Html fields = desk_paragraph(
      "The mission test is run on version " + std::to_string(forms.bid.version()) +
      " with the figures held today, and kept with its seed and the digest of what went in.");
  Html html = desk_heading("Test the bid");
  return html.add(
      desk_form(forms.request.visitor, {.action = address_of(forms, "tests"),
                                        .version = forms.bid.version(),
                                        .kept = forms.kept,
                                        .fields = std::move(fields),
                                        .buttons = {{.text = "Run and record the test"}}}));
}

const char* outcome_hint(DecisionOutcome outcome) {
  switch (outcome) {
    case DecisionOutcome::fund: return "Its promises are kept, and bend the missions' projections.";
    case DecisionOutcome::decline: return "The department may rework it and submit it again.";
    case DecisionOutcome::defer: return "It stays in the register as it stands.";
    case DecisionOutcome::stop: return "What was funded ends.";
    case DecisionOutcome::scale: return "What was funded goes on larger or smaller.";
  }
  return "";
}

Html outcome_field(const DecisionForms& forms) {
  platform::Radios field{
      .name = "outcome",
      .value = sent_text(forms.request, "outcome"),
      .fieldset = platform::Fieldset{.legend = {.text = "What is decided",
                                                .classes = "govuk-fieldset__legend--s"}},
      .error_message = desk_message(forms.fault, "outcome")};
  for (const auto outcome : all_decision_outcomes()) {
    if (!decided_by(outcome, forms.bid.proposal.state)) continue;
    field.items.push_back({.text = std::string(words_of(outcome)),
                           .value = std::string(code_word(outcome)),
                           .hint = platform::Hint{.text = outcome_hint(outcome)}});
  }
  return platform::radios(field);
}

Html line_field(const DecisionForms& forms, const char* name, const char* label, const char* hint) {
  return platform::input({.name = name,
                          .value = sent_text(forms.request, name),
                          .label = {.text = label},
                          .hint = platform::Hint{.text = hint},
                          .error_message = desk_message(forms.fault, name)});
}

Html words_field(const DecisionForms& forms, const char* name, const char* label,
                 const char* hint) {
  return platform::textarea({.name = name,
                             .value = sent_text(forms.request, name),
                             .rows = 4,
                             .label = {.text = label},
                             .hint = platform::Hint{.text = hint},
                             .error_message = desk_message(forms.fault, name)});
}

Html start_field(const DecisionForms& forms) {
  const auto& bid = forms.bid.proposal;
  if (bid.state == ProposalState::funded) {
    return line_field(forms, "start_year", "From year, where it is scaled (optional)",
                      "By the year in which it begins: 2027 for 2027-28. This year if empty.");
  }
  platform::Select field{
      .name = "start_year",
      .label = {.text = "First year, if it is funded"},
      .value = sent_text(forms.request, "start_year"),
      .items = {{.text = missions::year_words(bid.first_year) + ", as the bid says", .value = ""}},
      .error_message = desk_message(forms.fault, "start_year")};
  for (const int year : bid.start_years) {
    if (year == bid.first_year) continue;
    field.items.push_back({.text = missions::year_words(year), .value = std::to_string(year)});
  }
  return platform::select(field);
}

Html raid_field(const DecisionForms& forms) {
  const bool is_stopped = forms.test != nullptr && forms.test->prevention == RecordedRaid::stopped;
  if (!is_stopped || forms.bid.proposal.state == ProposalState::funded) return {};
  Html html = platform::warning_text({.text = forms.test->prevention_reason});
  return html.add(words_field(forms, "raid_reason",
                              "Why it is funded although it takes from protected prevention",
                              "Needed to fund it. It stands beside the decision for everyone."));
}

Html decide_form(const DecisionForms& forms) {
  if (!forms.rights.decide) return {};
  bool is_any = false;
  for (const auto outcome : all_decision_outcomes()) {
    is_any = is_any || decided_by(outcome, forms.bid.proposal.state);
  }
  if (!is_any) return {};
  Html fields = outcome_field(forms);
  fields.add(words_field(forms, "reasons", "Reasons",
                         "They stand beside the decision for "
                         "everyone. Name no person."));
  fields.add(
      words_field(forms, "conditions", "Conditions (optional)", "What must hold for it to go on."));
  fields.add(start_field(forms));
  const bool is_funded = forms.bid.proposal.state == ProposalState::funded;
  fields.add(line_field(forms, "scale",
                        is_funded ? "Scale, where it is scaled" : "Scale (optional)",
                        is_funded ? "A share of what runs now: 0.5 for half, 2 for twice as much."
                                  : "A share of the whole, such as 0.5 for half. The whole if "
                                    "empty."));
  fields.add(raid_field(forms));
  fields.add(line_field(forms, "decided_by", "Office that decides",
                        "An office such as the Chief Secretary to the Treasury, not a name."));
  Html html = desk_heading("Decide on version " + std::to_string(forms.bid.version()));
  if (forms.test == nullptr && may_be_tested(forms.bid.proposal.state)) {
    html.add(
        desk_paragraph("The bid was not tested as it stands. It cannot be funded before it "
                       "is."));
  }
  return html.add(desk_form(forms.request.visitor, {.action = address_of(forms, "decisions"),
                                                    .version = forms.bid.version(),
                                                    .kept = forms.kept,
                                                    .fields = std::move(fields),
                                                    .buttons = {{.text = "Record the decision"}}}));
}

}  // namespace

Html decision_forms(const DecisionForms& forms) {
  Html html = test_form(forms);
  return html.add(decide_form(forms));
}

}  // namespace commonweal::investment

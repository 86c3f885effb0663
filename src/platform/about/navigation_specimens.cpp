#include "platform/about/navigation_specimens.hpp"

#include "platform/html/back_link.hpp"
#include "platform/html/breadcrumbs.hpp"
#include "platform/html/feedback.hpp"
#include "platform/html/footer.hpp"
#include "platform/html/generic_header.hpp"
#include "platform/html/language_navigation.hpp"
#include "platform/html/pagination.hpp"
#include "platform/html/phase_banner.hpp"
#include "platform/html/service_navigation.hpp"
#include "platform/html/skip_link.hpp"
#include "platform/html/task_list.hpp"

namespace commonweal::platform {
namespace {

Specimen back_link_specimen() {
  return {"Back link",
          "back_link(BackLink)",
          "Leads to the page before, in a form of several pages.",
          {{"As it is", back_link({.href = "#back-link"})}}};
}

Specimen breadcrumbs_specimen() {
  return {"Breadcrumbs",
          "breadcrumbs(Breadcrumbs)",
          "Say where a page stands.",
          {{"As they are", breadcrumbs({.items = {{.text = "Home", .href = "/"},
                                                  {.text = "Components", .href = "/components"},
                                                  {.text = "This page"}},
                                        .label_text = "Sample of breadcrumbs"})}}};
}

Specimen feedback_specimen() {
  return {"Feedback",
          "feedback(Feedback)",
          "Asks readers, above the footer, what could be better.",
          {{"As it is", feedback({.title_text = "Help us make this better",
                                  .text = "Tell us what you looked for.",
                                  .heading_level = 4})}}};
}

Specimen language_specimen() {
  return {"Language navigation",
          "language_navigation(LanguageNavigation)",
          "Leads to the same page in other languages.",
          {{"As it is",
            language_navigation(
                {.items = {{.text = "English", .lang = "en", .current = true},
                           {.text = "Cymraeg", .lang = "cy", .href = "#language-navigation"}},
                 .aria_label = "Sample of languages"})}}};
}

Specimen footer_specimen() {
  return {"Footer",
          "footer(Footer)",
          "Ends a page: links about the service. Without the crown, which only GOV.UK may show.",
          {{"As it is", footer({.meta = {.visually_hidden_title = "Sample of links",
                                         .items = {{.text = "Cookies", .href = "/cookies"}},
                                         .text = "Built with open-source software."}})}}};
}

Specimen header_specimen() {
  return {"Header",
          "generic_header(GenericHeader)",
          "Begins a page: what the service calls itself, on its colour.",
          {{"As it is", generic_header({.logo_text = "Name of the service"})}}};
}

Specimen service_navigation_specimen() {
  return {"Service navigation",
          "service_navigation(ServiceNavigation)",
          "Leads to the main parts of the service.",
          {{"As it is",
            service_navigation(
                {.navigation = {{.text = "Missions", .href = "/", .state = NavigationState::within},
                                {.text = "Components", .href = "/components"}},
                 .aria_label = "Sample of service information",
                 .navigation_label = "Sample menu",
                 .navigation_id = "sample-navigation"})}}};
}

Pagination numbered() {
  return {.items = {{.number = "1", .href = "#pagination"},
                    {.number = "2", .href = "#pagination", .current = true},
                    {.ellipsis = true},
                    {.number = "9", .href = "#pagination"}},
          .previous = {.href = "#pagination"},
          .next = {.href = "#pagination"},
          .landmark_label = "Sample of pages with numbers"};
}

Specimen pagination_specimen() {
  return {"Pagination",
          "pagination(Pagination)",
          "Turns the pages of a long list.",
          {{"With numbers", pagination(numbered())},
           {"Before and after",
            pagination({.previous = {.href = "#pagination", .label_text = "Health"},
                        .next = {.href = "#pagination", .label_text = "Schools"},
                        .landmark_label = "Sample of the pages before and after"})}}};
}

Specimen phase_specimen() {
  return {
      "Phase banner",
      "phase_banner(PhaseBanner)",
      "Says that a service is still being worked on.",
      {{"As it is", phase_banner({.tag = {.text = "Beta"}, .text = "This is a new service."})}}};
}

Specimen skip_specimen() {
  return {"Skip link",
          "skip_link(SkipLink)",
          "Leads past the navigation. It is seen when the keyboard reaches it.",
          {{"As it is", skip_link({.text = "Skip to main content", .href = "#main-content"})}}};
}

Specimen task_specimen() {
  const Tag incomplete{.text = "Incomplete", .classes = "govuk-tag--blue"};
  return {
      "Task list",
      "task_list(TaskList)",
      "What there is to do, and how far each task is.",
      {{"As it is",
        task_list({.items = {{.title = {.text = "Say what it costs"},
                              .status = {.text = "Completed"},
                              .href = "#task-list"},
                             {.title = {.text = "Say whom it reaches"},
                              .hint = TaskText{.text = "People, by year"},
                              .status = {.tag = incomplete},
                              .href = "#task-list"},
                             {.title = {.text = "Send the proposal"},
                              .status = {.text = "Cannot start yet",
                                         .classes = "govuk-task-list__status--cannot-start-yet"}}},
                   .id_prefix = "sample-task"})}}};
}

}  // namespace

std::vector<Specimen> navigation_specimens() {
  return {header_specimen(),    service_navigation_specimen(),
          language_specimen(),  breadcrumbs_specimen(),
          back_link_specimen(), skip_specimen(),
          phase_specimen(),     pagination_specimen(),
          task_specimen(),      feedback_specimen(),
          footer_specimen()};
}

}  // namespace commonweal::platform

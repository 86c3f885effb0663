#include "learning/evidence/study_routes_page.hpp"

#include <string>
#include <utility>

#include "learning/evidence/sent_form_page.hpp"
#include "learning/evidence/study_change_store.hpp"
#include "learning/evidence/study_form_page.hpp"
#include "learning/evidence/study_import_page.hpp"
#include "learning/evidence/study_page.hpp"
#include "learning/evidence/study_store.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using base::Result;
using missions::Holdings;
using platform::Access;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

constexpr std::size_t kRestOfForm =
    std::size_t{64} * 1024;  // What stands round the file in a body.

// One form on its way into the record.
struct Sending {
  const Request& request;
  Holdings holdings;
  base::Instant now;

  StudyChange change() const {
    return {holdings.transaction, holdings.directory, request.visitor, now};
  }
};

// Where to look after it was written, or a page where nothing was: then nothing is committed.
struct Taken {
  std::string path;
  std::optional<Response> page = std::nullopt;
};
using Take = Result<Taken> (*)(const Sending& sending);
// The page of the form again, with what was wrong.
using Again = Response (*)(const Sending& sending, const base::Error& fault);

platform::Handler taking(const StudyDesk& desk, Take take, Again again) {
  return [desk, take, again](const Request& request) {
    Transaction transaction(desk.record, Access::write);
    const auto directory = missions::load_directory(transaction);
    const Sending sending{request, {transaction, *directory}, desk.now()};
    auto taken = take(sending);
    if (!taken) {
      return is_of_the_form(taken.error()) ? again(sending, taken.error())
                                           : desk.refused(request, taken.error());
    }
    if (taken->page) return *std::move(taken->page);
    transaction.commit();
    return platform::redirect(taken->path);
  };
}

Taken study_page_of(const std::string& code) { return {"/studies/" + code + "?done=kept"}; }

// The second button of the form shows the working and keeps nothing.
bool asks_for_working(const Request& request) { return request.form("do") == "work"; }

Result<Taken> worked_out(const Sending& sending, const StudyText& text, const Study* before) {
  auto effect = worked_effect(text.effect);
  if (!effect) return base::fail(std::move(effect));
  auto working = std::move(effect->working);
  if (working.empty()) working.emplace_back("There is no effect size to work out.");
  return Taken{
      .path = "",
      .page = study_form_response(sending.request, sending.holdings,
                                  {.text = text, .before = before, .working = std::move(working)})};
}

Result<Taken> take_new(const Sending& sending) {
  const StudyText text = typed_study(sending.request);
  if (asks_for_working(sending.request)) return worked_out(sending, text, nullptr);
  auto code = add_study(sending.change(), text);
  if (!code) return base::fail(std::move(code));
  return study_page_of(*code);
}

Response new_again(const Sending& sending, const base::Error& fault) {
  return study_form_response(sending.request, sending.holdings,
                             {.text = typed_study(sending.request), .fault = &fault});
}

Result<Taken> take_change(const Sending& sending) {
  auto before = study_asked(sending.request, sending.holdings);
  if (!before) return base::fail(std::move(before));
  const StudyText text = typed_study(sending.request);
  if (asks_for_working(sending.request)) return worked_out(sending, text, &*before);
  auto done = change_study(sending.change(), *before, text);
  if (!done) return base::fail(std::move(done));
  return study_page_of(before->code);
}

Response change_again(const Sending& sending, const base::Error& fault) {
  const auto before = study_asked(sending.request, sending.holdings);
  return study_form_response(
      sending.request, sending.holdings,
      {.text = typed_study(sending.request), .before = &*before, .fault = &fault});
}

Result<Taken> take_exclusion(const Sending& sending) {
  auto study = study_asked(sending.request, sending.holdings);
  if (!study) return base::fail(std::move(study));
  auto done = exclude_study(sending.change(), *study,
                            sending.request.form("excluded_because").value_or(""));
  if (!done) return base::fail(std::move(done));
  return study_page_of(study->code);
}

Response exclusion_again(const Sending& sending, const base::Error& fault) {
  return study_response(sending.request, sending.holdings,
                        *study_asked(sending.request, sending.holdings), &fault);
}

// Written as it would be, so that what does not fit shows, and never committed.
Result<Taken> take_file(const Sending& sending) {
  const auto file = sent_studies(sending.request);
  if (!file) return tl::unexpected(file.error());
  const auto held = studies_of(sending.holdings.transaction);
  auto arrivals = studies_in_file(*file, held);
  if (!arrivals) return base::fail(std::move(arrivals));
  auto changes = put_studies(sending.change(), arrivals->records);
  if (!changes) return base::fail(std::move(changes));
  return Taken{.path = "",
               .page = study_preview_response(sending.request, preview_of(arrivals->records, held),
                                              *arrivals)};
}

Result<Taken> take_confirmed(const Sending& sending) {
  auto arrivals = confirmed_studies(sending.request, studies_of(sending.holdings.transaction));
  if (!arrivals) return base::fail(std::move(arrivals));
  auto changes = put_studies(sending.change(), arrivals->records);
  if (!changes) return base::fail(std::move(changes));
  return Taken{"/studies"};
}

Response import_again(const Sending& sending, const base::Error& fault) {
  return study_import_response(sending.request, fault);
}

}  // namespace

std::vector<platform::Route> study_routes(const StudyDesk& desk) {
  constexpr auto kPost = platform::Method::post;
  constexpr auto kRight = Right::add_evidence;
  return {
      {kPost, "/studies/new", kRight, "Adds a study.", taking(desk, take_new, new_again)},
      {kPost, "/studies/{study}/edit", kRight, "Changes a study.",
       taking(desk, take_change, change_again)},
      {kPost, "/studies/{study}/exclude", kRight, "Excludes a study, with the reason.",
       taking(desk, take_exclusion, exclusion_again)},
      {kPost, "/studies/import", kRight, "Takes a file and shows what it would change.",
       taking(desk, take_file, import_again), kStudyFileMax + kRestOfForm},
      {kPost, "/studies/import/confirm", kRight, "Writes the studies that were looked at.",
       taking(desk, take_confirmed, import_again), kStudyTextMax},
  };
}

}  // namespace commonweal::learning

#include "learning/quality/quality_routes_page.hpp"

#include <string>
#include <utility>

#include "learning/quality/appraisal_change_store.hpp"
#include "learning/quality/appraisal_form_page.hpp"
#include "learning/quality/appraise_page.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Holdings;
using platform::Access;
using platform::Request;
using platform::Response;
using platform::Right;
using platform::Transaction;

// What a form can put right is shown on its page; the rest is the site's to refuse.
bool is_of_the_form(const base::Error& fault) {
  return fault.code == ErrorCode::invalid_input || fault.code == ErrorCode::conflict;
}

AppraisalOrder order_of(const Request& request, const AppraisalSubject& subject,
                        const Scheme& scheme) {
  const bool of_study = subject.kind == SchemeSubject::study;
  return {.study = of_study ? subject.code : "",
          .effect = of_study ? "" : subject.code,
          .scheme = scheme.code,
          .given = answers_sent(request, scheme),
          .note = std::string(request.form("note").value_or(""))};
}

using SubjectOf = base::Result<AppraisalSubject> (*)(const Holdings&, std::string_view);

// What is appraised, by which scheme.
struct Asked {
  AppraisalSubject subject;
  const Scheme* scheme;
};

base::Result<Asked> asked_of(const Request& request, const Holdings& holdings, SubjectOf subject_of,
                             std::string_view part) {
  auto subject = subject_of(holdings, request.field(part).text);
  if (!subject) return base::fail(std::move(subject));
  auto scheme = scheme_for(*subject, request.form("scheme").value_or(""));
  if (!scheme) return base::fail(std::move(scheme));
  return Asked{*std::move(subject), *scheme};
}

platform::Handler taking(const QualityDesk& desk, SubjectOf subject_of, std::string_view part) {
  return [desk, subject_of, part](const Request& request) {
    Transaction transaction(desk.record, Access::write);
    const auto directory = missions::load_directory(transaction);
    const Holdings holdings{transaction, *directory};
    const auto asked = asked_of(request, holdings, subject_of, part);
    if (!asked) return desk.refused(request, asked.error());
    const auto& [subject, scheme] = *asked;
    const auto done = put_appraisal({transaction, *directory, request.visitor, desk.now()},
                                    order_of(request, subject, *scheme));
    if (!done) {
      return is_of_the_form(done.error())
                 ? appraise_response({request, &done.error()}, holdings, subject, *scheme)
                 : desk.refused(request, done.error());
    }
    transaction.commit();
    return platform::redirect(subject.form + "?scheme=" + std::string(code_word(scheme->code)) +
                              "&done=yes");
  };
}

}  // namespace

std::vector<platform::Route> quality_routes(const QualityDesk& desk) {
  constexpr auto kPost = platform::Method::post;
  return {
      {kPost, "/studies/{study}/appraise", Right::grade_evidence,
       "Appraises a study by one of the schemes.", taking(desk, study_subject, "study")},
      {kPost, "/effects/{effect}/grade", Right::grade_evidence,
       "Grades an effect, or appraises its evidence by another scheme.",
       taking(desk, effect_subject, "effect")},
  };
}

}  // namespace commonweal::learning

#include "missions/paper/paper_api.hpp"

#include <string>

#include "missions/paper/paper_choice.hpp"
#include "missions/paper/paper_file.hpp"

namespace commonweal::missions {

base::Result<platform::Response> answer_paper(const platform::Request& request,
                                              const Paper& paper) {
  const auto choice = paper_choice(
      {.part = request.query("part").value_or(""), .state = request.query("state").value_or("")});
  if (!choice) return tl::unexpected(choice.error());
  return platform::ok_json(paper_json(paper, chosen(paper, *choice)).compact());
}

base::Result<platform::Response> answer_claim(const platform::Request& request,
                                              const Paper& paper) {
  const auto id = request.field("claim").text;
  const CheckedClaim* checked = paper.find(id);
  if (checked == nullptr) {
    return base::fail(base::ErrorCode::not_found,
                      "The paper has no claim \"" + std::string(id) + "\".");
  }
  return platform::ok_json(claim_json(paper, *checked).compact());
}

}  // namespace commonweal::missions

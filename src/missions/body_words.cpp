#include "missions/body_words.hpp"

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::missions {

std::string_view one_of_kind(BodyKind kind) {
  switch (kind) {
    case BodyKind::nation: return "country";
    case BodyKind::region: return "region";
    case BodyKind::department: return "department";
    case BodyKind::regulator: return "regulator";
    case BodyKind::centre: return "national body";
    case BodyKind::combined_authority: return "combined authority";
    case BodyKind::local_authority: return "council";
    case BodyKind::provider: return "provider";
  }
  CW_CHECK(false);
}

std::string_view many_of_kind(BodyKind kind) {
  switch (kind) {
    case BodyKind::nation: return "countries";
    case BodyKind::region: return "regions";
    case BodyKind::department: return "departments";
    case BodyKind::regulator: return "regulators";
    case BodyKind::centre: return "national bodies";
    case BodyKind::combined_authority: return "combined authorities";
    case BodyKind::local_authority: return "councils";
    case BodyKind::provider: return "providers";
  }
  CW_CHECK(false);
}

std::string counted(std::size_t count, BodyKind kind) {
  const auto noun = count == 1 ? one_of_kind(kind) : many_of_kind(kind);
  return base::grouped(static_cast<double>(count)) + ' ' + std::string(noun);
}

std::string in_sentence(const Body& body) {
  const bool is_side = body.kind == BodyKind::region &&
                       (body.name.starts_with("North ") || body.name.starts_with("South ") ||
                        body.name.starts_with("East ") || body.name.starts_with("West "));
  return is_side || body.name.starts_with("United ") ? "the " + body.name : body.name;
}

std::string address_of(const Body& body) {
  return (is_place(body.kind) ? "/areas/" : "/bodies/") + body.code;
}

bool is_place(BodyKind kind) {
  switch (kind) {
    case BodyKind::nation:
    case BodyKind::region:
    case BodyKind::combined_authority:
    case BodyKind::local_authority: return true;
    case BodyKind::department:
    case BodyKind::regulator:
    case BodyKind::centre:
    case BodyKind::provider: return false;
  }
  CW_CHECK(false);
}

}  // namespace commonweal::missions

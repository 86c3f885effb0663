#pragma once

// Whether a body that is asked for a metric has asked the bodies below it in its turn. Knows
// nothing of missions, pictures and pages.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "missions/directory.hpp"

namespace commonweal::missions {

enum class PassedOn { to_all, to_some, to_none, nobody_below };

std::string_view code_word(PassedOn passed);

// Whether an ask says of itself that nobody has made it.
bool is_illustrative(const Ask& ask);

struct PassingOn {
  const Metric* metric;
  const Body* body;                    // Whose turn it is.
  std::vector<const Body*> asked;      // By it, for this metric; by name.
  std::vector<const Body*> not_asked;  // One level below it too.
  std::size_t illustrative = 0;        // Of the asked: those whom nobody has really asked.

  std::size_t below() const { return asked.size() + not_asked.size(); }
  PassedOn state() const;
};

// Who asks whom, ready to be looked up. Borrows the directory. Asks that were withdrawn do not
// count.
class AskLines {
 public:
  explicit AskLines(const Directory& directory);

  const Directory& directory() const { return directory_; }

  // The asks that a body makes, and those made of it; by code.
  const std::vector<const Ask*>& made_by(std::string_view body) const;
  const std::vector<const Ask*>& made_of(std::string_view body) const;

  // Whom a body has asked, and whom it could have: the bodies right below it; and where it has
  // asked bodies that are not under it, as a department asks councils, all others of their kind
  // at the same height of the tree. Once it has asked some, only the kinds of these count. A body
  // that it was not for it to ask stands for itself alone.
  PassingOn passing_on(const Metric& metric, const Body& body) const;

  // Right below a body, looking through regions, which are nobody that can be asked, and past
  // regulators, which watch.
  std::vector<const Body*> right_below(const Body& body) const;

 private:
  const std::vector<const Body*>& like(const Body& body) const;

  using Asks = std::map<std::string, std::vector<const Ask*>, std::less<>>;
  using Kinds = std::pair<BodyKind, BodyKind>;  // A body's own and its parent's.

  const Directory& directory_;
  Asks by_asker_;
  Asks by_asked_;
  std::map<Kinds, std::vector<const Body*>> by_kinds_;
};

// Whether it is for one body to ask the other: of those below it at any height; and a department,
// a national body or a combined authority right under a country or region asks those elsewhere in
// it, as a department asks councils.
bool is_for(const Directory& directory, const Body& asker, const Body& body);

// Those that a body can ask: below it at any height, but for regions and countries.
std::vector<const Body*> bodies_under(const Directory& directory, const Body& body);

}  // namespace commonweal::missions

#include "methods/opinion/opinion_axes.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

using Vector = Eigen::VectorXd;

constexpr double kResidual = 1e-10;  // Of the greatest eigenvalue.
constexpr Eigen::Index kStepsAtATime = 8;

// The votes less their statements' means; cells that stay 0 are left out.
class CentredVotes {
 public:
  CentredVotes(const OpinionVotes& votes, const std::vector<double>& centre)
      : votes_(votes), centre_(centre) {}

  Eigen::Index statements() const { return static_cast<Eigen::Index>(votes_.statements); }

  double cell(const StatementVote& vote) const {
    return votes_.moderated_out[vote.statement] ? 0 : vote.vote - centre_[vote.statement];
  }

  double along(const Vector& axis, std::size_t person) const {
    double sum = 0;
    for (const auto& vote : votes_.of(person)) sum += cell(vote) * axis[vote.statement];
    return sum;
  }

  // The scatter of the table, times a vector: C'(C v).
  Vector scatter_times(const Vector& v) const {
    Vector product = Vector::Zero(v.size());
    for (std::size_t person = 0; person < votes_.people(); ++person) {
      const double at = along(v, person);
      for (const auto& vote : votes_.of(person)) product[vote.statement] += cell(vote) * at;
    }
    return product;
  }

 private:
  const OpinionVotes& votes_;
  const std::vector<double>& centre_;
};

std::vector<double> mean_votes(const OpinionVotes& votes) {
  std::vector<double> sums(votes.statements, 0);
  std::vector<double> counts(votes.statements, 0);
  for (const auto& vote : votes.votes) {
    sums[vote.statement] += vote.vote;
    counts[vote.statement] += 1;
  }
  for (std::size_t i = 0; i < sums.size(); ++i) {
    sums[i] = counts[i] > 0 && !votes.moderated_out[i] ? sums[i] / counts[i] : 0;
  }
  return sums;
}

// A direction that no votes are likely to be at right angles to, the same on every machine.
Vector start_vector(Eigen::Index size, std::uint64_t which) {
  base::RandomStream random(0x6f70696e, which);
  Vector start(size);
  for (auto& one : start) one = 2 * random.uniform() - 1;
  return start;
}

// Lanczos' basis and the tridiagonal matrix that the scatter is in it.
class Krylov {
 public:
  explicit Krylov(const CentredVotes& table) : table_(table) { begin_again(); }

  Eigen::Index steps() const { return static_cast<Eigen::Index>(diagonal_.size()); }
  bool whole() const { return whole_; }  // The basis spans all there is.

  void step() {
    const Vector& q = basis_.back();
    Vector next = table_.scatter_times(q);
    diagonal_.push_back(q.dot(next));
    make_orthogonal(next);
    const double length = next.norm();
    largest_ = std::max(largest_, std::abs(diagonal_.back()) + length);
    if (length > 1e-13 * largest_) {
      beside_.push_back(length);
      basis_.emplace_back(next / length);
    } else {
      beside_.push_back(0);  // All that the start can reach is found: go on from another.
      begin_again();
    }
  }

  Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen() const {
    const Vector d = Eigen::Map<const Vector>(diagonal_.data(), steps());
    const Vector e =
        Eigen::Map<const Vector>(beside_.data(), std::max<Eigen::Index>(steps() - 1, 0));
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
    solver.computeFromTridiagonal(d, e);
    return solver;
  }

  double last_beside() const { return beside_.back(); }

  Vector outside(const Vector& weights) const {
    Vector sum = Vector::Zero(table_.statements());
    for (Eigen::Index i = 0; i < weights.size(); ++i)
      sum += weights[i] * basis_[static_cast<std::size_t>(i)];
    return sum;
  }

 private:
  // Twice is enough (Kahan and Parlett).
  void make_orthogonal(Vector& v) const {
    for (int round = 0; round < 2; ++round) {
      for (const auto& q : basis_) v -= q.dot(v) * q;
    }
  }

  void begin_again() {
    if (static_cast<Eigen::Index>(basis_.size()) < table_.statements()) {
      Vector start = start_vector(table_.statements(), basis_.size());
      start.normalize();
      make_orthogonal(start);
      basis_.emplace_back(start.normalized());
    } else {
      whole_ = true;
    }
  }

  const CentredVotes& table_;
  std::vector<Vector> basis_;
  std::vector<double> diagonal_;
  std::vector<double> beside_;
  double largest_ = 0;
  bool whole_ = false;
};

struct Leading {
  std::array<Vector, 2> axes;
  std::array<double, 2> values{};
};

// Eigen's values rise: the last is the greatest.
bool is_settled(const Krylov& krylov,
                const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>& solved) {
  const auto last = krylov.steps() - 1;
  const double greatest = solved.eigenvalues()[last];
  for (Eigen::Index i = last; i >= 0 && i > last - 2; --i) {
    const double residual = krylov.last_beside() * std::abs(solved.eigenvectors()(last, i));
    if (residual > kResidual * greatest) return false;
  }
  return krylov.steps() > 2;
}

void turn_upwards(Vector& axis) {
  Eigen::Index at = 0;
  for (Eigen::Index i = 1; i < axis.size(); ++i) {
    if (std::abs(axis[i]) > std::abs(axis[at]) * (1 + 1e-9)) at = i;
  }
  if (axis[at] < 0) axis = -axis;
}

Leading leading_axes(const CentredVotes& table) {
  Krylov krylov(table);
  Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solved;
  do {
    for (Eigen::Index i = 0; i < kStepsAtATime && !krylov.whole(); ++i) krylov.step();
    solved = krylov.eigen();
  } while (!krylov.whole() && !is_settled(krylov, solved));
  Leading leading;
  const double greatest = solved.eigenvalues()[krylov.steps() - 1];
  for (std::size_t i = 0; i < 2; ++i) {
    const auto at = krylov.steps() - 1 - static_cast<Eigen::Index>(i);
    leading.axes[i] = Vector::Zero(table.statements());
    if (at < 0 || !(solved.eigenvalues()[at] > 1e-12 * greatest)) continue;
    leading.values[i] = solved.eigenvalues()[at];
    leading.axes[i] = krylov.outside(solved.eigenvectors().col(at)).normalized();
    turn_upwards(leading.axes[i]);
  }
  return leading;
}

double number_of(const std::vector<bool>& flags) {
  return static_cast<double>(std::ranges::count(flags, true));
}

std::vector<OpinionPlace> places_of(const OpinionVotes& votes, const CentredVotes& table,
                                    const Leading& leading) {
  const double out = number_of(votes.moderated_out);
  std::vector<OpinionPlace> places(votes.people(), OpinionPlace{0, 0});
  for (std::size_t person = 0; person < votes.people(); ++person) {
    double own = out;
    for (const auto& vote : votes.of(person)) own += votes.moderated_out[vote.statement] ? 0 : 1;
    if (own == 0) continue;
    const double scale = std::sqrt(static_cast<double>(votes.statements) / own);
    for (std::size_t i = 0; i < 2; ++i) {
      places[person][i] = scale * table.along(leading.axes[i], person);
    }
  }
  return places;
}

// How far from the middle a person would stand who voted on this statement alone, and agreed.
std::vector<double> extremities(const std::vector<double>& centre, const Leading& leading) {
  std::vector<double> all(centre.size());
  const double scale = std::sqrt(static_cast<double>(centre.size()));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto at = static_cast<Eigen::Index>(i);
    all[i] = std::abs(1 - centre[i]) * scale * std::hypot(leading.axes[0][at], leading.axes[1][at]);
  }
  return all;
}

double total_scatter(const OpinionVotes& votes, const CentredVotes& table) {
  double sum = 0;
  for (const auto& vote : votes.votes) sum += table.cell(vote) * table.cell(vote);
  return sum;
}

}  // namespace

OpinionAxes opinion_axes(const OpinionVotes& votes) {
  CW_CHECK(votes.people() > 0 && votes.statements > 0);
  OpinionAxes axes{.centre = mean_votes(votes),
                   .axes = {},
                   .variances = {0, 0},
                   .total_variance = 0,
                   .places = {},
                   .extremity = {}};
  const CentredVotes table(votes, axes.centre);
  const auto leading = leading_axes(table);
  const double people = static_cast<double>(votes.people());
  for (std::size_t i = 0; i < 2; ++i) {
    axes.axes[i].assign(leading.axes[i].begin(), leading.axes[i].end());
    axes.variances[i] = leading.values[i] / people;
  }
  axes.total_variance = total_scatter(votes, table) / people;
  axes.places = places_of(votes, table, leading);
  axes.extremity = extremities(axes.centre, leading);
  return axes;
}

}  // namespace commonweal::methods

#pragma once

// Student's t, for degrees of freedom above 0 that need not be whole: approximations such as
// Satterthwaite's are not.

namespace commonweal::methods {

// The share of Student's t further from 0 than `t`, on both sides: the p of a two-sided test.
double student_share_beyond(double t, double degrees);

// The share below `t`.
double student_share(double t, double degrees);

// The deviate below which a share lies. Requires 0 < share < 1 and degrees above 0.
double student_quantile(double share, double degrees);

}  // namespace commonweal::methods

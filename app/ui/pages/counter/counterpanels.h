// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::ui {

/// What stands in place of the result, in the order in which the counter stacks them; giving is made when it is first
/// wanted.
enum CounterPanel { resultPanel, refundPanel, membershipPanel, parkedPanel, attachPanel, givingPanel };

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberfield.h"
#include "ui/format/format.h"

namespace bashgah::ui {

/// What a field of the shop's own says of a member, as stored, for people.
[[nodiscard]] QString ownValueText(const Format &format, const domain::MemberField &field, const QString &stored);

} // namespace bashgah::ui

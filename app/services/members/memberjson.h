// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"

#include <QJsonObject>

namespace bashgah::services {

/// All of a member's details, for keeping and reading again; nothing is lost on the way.
[[nodiscard]] QJsonObject detailsToJson(const domain::MemberDetails &details);
[[nodiscard]] domain::MemberDetails detailsFromJson(const QJsonObject &json);
/// As the same objects have days: 2026-03-21, empty where absent.
[[nodiscard]] QString dayText(const std::optional<QDate> &day);
/// What of `now` is still as `after` says becomes as in `before`; later changes stay.
[[nodiscard]] domain::MemberDetails takenBack(const domain::MemberDetails &now, const QJsonObject &before,
                                              const QJsonObject &after);

} // namespace bashgah::services

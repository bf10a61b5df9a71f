// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/money/money.h"
#include "domain/program/programme.h"

#include <QDate>
#include <QJsonObject>

namespace bashgah::ctl {

[[nodiscard]] QString textAt(const QJsonObject &json, const char *key);
[[nodiscard]] domain::Money moneyAt(const QJsonObject &json, const char *key);
[[nodiscard]] std::optional<QDate> dayAt(const QJsonObject &json, const char *key);
/// Objects part by part, everything else as a whole.
[[nodiscard]] QJsonObject merged(QJsonObject base, const QJsonObject &over);
/// What an event answers that the club refuses.
[[nodiscard]] QJsonObject refused(const domain::Error &error);
/// A story's programme over a plain one. Error BadProgramme.
[[nodiscard]] domain::Result<domain::Programme> programmeOf(const QJsonObject &parts);

} // namespace bashgah::ctl

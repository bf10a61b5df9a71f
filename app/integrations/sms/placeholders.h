// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace bashgah::integrations {

/// `pattern` with every {name} replaced by its value; nullopt when one of them is absent or empty.
/// Values are not looked into for further placeholders.
[[nodiscard]] std::optional<QString> filled(const QString &pattern,
                                            const QHash<QString, QString> &values);
/// The same for an address: every value but {url} itself is percent-encoded; absent ones are empty.
[[nodiscard]] QString filledUrl(const QString &pattern, const QHash<QString, QString> &values);

} // namespace bashgah::integrations

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/member/privacynotice.h"

#include <QObject>

#include <optional>
#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// The privacy notice of the shop in both languages and its earlier versions. Consents given at the counter and in
/// the profile name the version in force (MemberService).
class PrivacyService final : public QObject
{
    Q_OBJECT
public:
    PrivacyService(storage::Database &database, const domain::Clock &clock, QObject *parent = nullptr);

    /// The version in force; the program's own words (isKept false) where nobody wrote, printed or agreed yet.
    [[nodiscard]] domain::Result<domain::PrivacyNotice> current() const;
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<domain::PrivacyNotice>> versions() const;
    /// Error NotFound.
    [[nodiscard]] domain::Result<domain::PrivacyNotice> version(qint64 number) const;
    /// The version in force, kept from now on: what goes on paper can be found again.
    [[nodiscard]] domain::Result<domain::PrivacyNotice> issue();
    /// Other words are a new version; the same words are the version they were. Errors: Empty or TooLong (field
    /// "persian" or "english"), NotAllowed.
    [[nodiscard]] domain::Result<domain::PrivacyNotice> change(const QString &persian, const QString &english,
                                                               std::optional<domain::StaffId> staff = {});

signals:
    void changed();

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services

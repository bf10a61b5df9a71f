// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <utility>

namespace bashgah::reports {

/// A member's own data for handing over: a ZIP of a readable PDF and of everything as JSON.
class MemberDossier final
{
    Q_DECLARE_TR_FUNCTIONS(MemberDossier)
public:
    /// `data`, `photo`: of services::MemberDataService.
    MemberDossier(const QJsonObject &data, const ui::Format &format, QByteArray photo = {})
        : m_data(data), m_format(format), m_photo(std::move(photo)) {}

    [[nodiscard]] QByteArray pdf() const;
    /// Errors: those of writeFile.
    [[nodiscard]] domain::Result<void> write(const QString &path, const QDateTime &made) const;

private:
    [[nodiscard]] static QString shown(const QJsonValue &value);
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString programmes() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] QString ownFields() const;
    [[nodiscard]] QString table(const QString &title, const QString &list, const QStringList &keys,
                                const QStringList &heads) const;

    const QJsonObject &m_data;
    const ui::Format &m_format;
    QByteArray m_photo;
};

} // namespace bashgah::reports

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace bashgah::reports {

/// A member's own data for handing over: a ZIP of a readable PDF and of everything as JSON. The JSON has the keys of the
/// program, the page says them in the words of the window.
class MemberDossier final
{
    Q_DECLARE_TR_FUNCTIONS(MemberDossier)
public:
    /// `data`, `photo`: of services::MemberDataService.
    MemberDossier(const QJsonObject &data, const ui::Format &format, QByteArray photo = {})
        : m_data(data), m_format(format), m_photo(std::move(photo)) {}

    [[nodiscard]] QByteArray pdf() const;
    /// What the page says, as HTML.
    [[nodiscard]] QString html() const;
    /// Errors: those of writeFile.
    [[nodiscard]] domain::Result<void> write(const QString &path, const QDateTime &made) const;

private:
    struct Column;

    [[nodiscard]] QString cell(const QJsonObject &row, const Column &column) const;
    [[nodiscard]] QString plain(const QJsonValue &value) const;
    [[nodiscard]] QString moment(const QString &text) const;
    [[nodiscard]] QString day(const QString &text) const;
    [[nodiscard]] QString changes(const QJsonObject &row) const;
    [[nodiscard]] QString history() const;
    [[nodiscard]] QString programmes() const;
    [[nodiscard]] QString games() const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] QString ownFields() const;
    [[nodiscard]] QString table(const QString &title, const QString &list, const std::vector<Column> &columns) const;

    const QJsonObject &m_data;
    const ui::Format &m_format;
    QByteArray m_photo;
};

} // namespace bashgah::reports

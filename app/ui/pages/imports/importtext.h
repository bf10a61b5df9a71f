// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "services/imports/importproblem.h"
#include "services/imports/textencoding.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::ui {

class Format;

/// The user's words for what a file holds and why a row or a whole file cannot be used.
class ImportText final
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
public:
    [[nodiscard]] static QString field(services::ImportField field);
    [[nodiscard]] static QString reason(services::RowReason reason);
    [[nodiscard]] static QString encoding(services::TextEncoding encoding);
    /// Problem and remedy; reason keys and field keys in the error become words.
    [[nodiscard]] static QString error(const domain::Error &error, services::ImportKind kind,
                                       const Format &format);

private:
    [[nodiscard]] static QString fileReason(const QString &key, const QString &row);
};

} // namespace bashgah::ui

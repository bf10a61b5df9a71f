// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace bashgah::ui {

/// A choice that cannot be made later. Buttons name what happens; never Yes/No.
struct ConfirmRequest
{
    QString title;
    QString text;
    QString accept;              ///< verb: "Send to 1,240"
    QString reject;              ///< empty: "Cancel"
    bool destructive = false;
    QString typed;               ///< must be typed to enable accept ("1240"); empty: no typing
};

struct FileRequest
{
    QString title;
    QString folder;      ///< or suggested file name with folder; empty: documents
    QStringList filters; ///< "CSV (*.csv)"
};

/// Short decisions and choosers, injected so that tests answer by themselves. All return at once;
/// the answer comes to `done` unless `context` is gone by then.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    virtual void confirm(const ConfirmRequest &request, QObject *context,
                         std::function<void(bool accepted)> done) = 0;
    /// Path, or empty when nothing was chosen.
    virtual void openFile(const FileRequest &request, QObject *context,
                          std::function<void(const QString &path)> done) = 0;
    virtual void saveFile(const FileRequest &request, QObject *context,
                          std::function<void(const QString &path)> done) = 0;
    virtual void openFolder(const FileRequest &request, QObject *context,
                            std::function<void(const QString &path)> done) = 0;
    /// Storage and corruption failures: the words and details to copy.
    virtual void showError(const domain::Error &error) = 0;
};

} // namespace bashgah::ui

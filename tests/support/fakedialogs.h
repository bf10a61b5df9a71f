// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs/dialogs.h"

#include <QList>


namespace bashgah::test {

/// Answers by itself, at once. Keeps what was asked.
class FakeDialogs final : public ui::Dialogs
{
public:
    bool accept = true;      ///< answer to confirm
    QString path;            ///< answer to the choosers
    QList<ui::ConfirmRequest> asked;
    QList<ui::FileRequest> toSave; ///< files that were to be chosen for writing
    QList<domain::Error> shownErrors;

    void confirm(const ui::ConfirmRequest &request, QObject *,
                 std::function<void(bool)> done) override
    {
        asked.append(request);
        done(accept);
    }
    void openFile(const ui::FileRequest &, QObject *,
                  std::function<void(const QString &)> done) override
    {
        done(path);
    }
    void saveFile(const ui::FileRequest &request, QObject *,
                  std::function<void(const QString &)> done) override
    {
        toSave.append(request);
        done(path);
    }
    void openFolder(const ui::FileRequest &, QObject *,
                    std::function<void(const QString &)> done) override
    {
        done(path);
    }
    void showError(const domain::Error &error) override { shownErrors.append(error); }
};

} // namespace bashgah::test

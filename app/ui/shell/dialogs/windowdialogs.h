// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs/dialogs.h"

#include <QCoreApplication>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace bashgah::ui {

class Format;

/// Dialogs of the real window.
class WindowDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(WindowDialogs)
public:
    explicit WindowDialogs(const Format &format) : m_format(format) {}
    void setParent(QWidget *parent);

    void confirm(const ConfirmRequest &request, QObject *context,
                 std::function<void(bool)> done) override;
    void openFile(const FileRequest &request, QObject *context,
                  std::function<void(const QString &)> done) override;
    void saveFile(const FileRequest &request, QObject *context,
                  std::function<void(const QString &)> done) override;
    void openFolder(const FileRequest &request, QObject *context,
                    std::function<void(const QString &)> done) override;
    void showError(const domain::Error &error) override;

private:
    [[nodiscard]] QFileDialog *fileDialog(const FileRequest &request) const;
    static void start(QFileDialog *dialog, QObject *context,
                      std::function<void(const QString &)> done);

    const Format &m_format;
    QPointer<QWidget> m_parent;
};

} // namespace bashgah::ui

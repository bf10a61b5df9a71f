// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/windowdialogs.h"

#include "ui/shell/dialogs/messagedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <memory>
#include <utility>

namespace bashgah::ui {

void WindowDialogs::setParent(QWidget *parent)
{
    m_parent = parent;
}

void WindowDialogs::confirm(const ConfirmRequest &request, QObject *context,
                            std::function<void(bool)> done)
{
    auto *dialog = new MessageDialog(request, m_parent);
    QObject::connect(dialog, &QDialog::finished, context, [done = std::move(done)](int result) {
        done(result == QDialog::Accepted);
    });
    dialog->open();
}

void WindowDialogs::showError(const domain::Error &error)
{
    auto *dialog = new MessageDialog(error, m_format, m_parent);
    dialog->open();
}

QFileDialog *WindowDialogs::fileDialog(const FileRequest &request) const
{
    auto *dialog = new QFileDialog(m_parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(request.filters);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QFileInfo wanted(request.folder);
    if (request.folder.isEmpty()) {
        dialog->setDirectory(documents);
    } else if (wanted.isDir()) {
        dialog->setDirectory(request.folder);
    } else {
        dialog->setDirectory(wanted.isRelative() ? documents : wanted.absolutePath());
        dialog->selectFile(wanted.fileName());
    }
    return dialog;
}

void WindowDialogs::start(QFileDialog *dialog, QObject *context,
                          std::function<void(const QString &)> done)
{
    QObject::connect(dialog, &QFileDialog::finished, context,
                     [dialog, done = std::move(done)](int result) {
                         done(result == QDialog::Accepted ? dialog->selectedFiles().value(0)
                                                          : QString());
                     });
    dialog->open();
}

void WindowDialogs::openFile(const FileRequest &request, QObject *context,
                             std::function<void(const QString &)> done)
{
    QFileDialog *dialog = fileDialog(request);
    dialog->setFileMode(QFileDialog::ExistingFile);
    start(dialog, context, std::move(done));
}

void WindowDialogs::saveFile(const FileRequest &request, QObject *context,
                             std::function<void(const QString &)> done)
{
    QFileDialog *dialog = fileDialog(request);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    start(dialog, context, std::move(done));
}

void WindowDialogs::openFolder(const FileRequest &request, QObject *context,
                               std::function<void(const QString &)> done)
{
    QFileDialog *dialog = fileDialog(request);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    start(dialog, context, std::move(done));
}

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/language.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QTextBrowser;

namespace bashgah::ui {

/// F1: the help of the page on screen, from :/help/<language>/<page>.md, beside the page.
class HelpPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(Language language, QWidget *parent = nullptr);
    void setPage(const QString &pageId, const QString &title);
    /// Another text of :/help, with each "{name}" in it replaced by its value.
    void setDocument(const QString &name, const QString &title,
                     const QHash<QString, QString> &values = {});
    /// Whether a help page exists; for the test that walks all pages.
    [[nodiscard]] static QString helpFile(Language language, const QString &pageId);

private:
    Language m_language;
    QLabel *m_title = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace bashgah::ui

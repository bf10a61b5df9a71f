// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/language.h"
#include "ui/shell/helpindex.h"

#include <QFrame>
#include <QHash>

#include <functional>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace bashgah::ui {

class SearchEdit;

/// F1: the help of the page on screen, from :/help/<language>/<page>.md, beside the page, with the keys that work
/// there. A search goes over all of the help. Links of the form "help:counter" lead to other articles.
class HelpPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(Language language, QWidget *parent = nullptr);
    void setPage(const QString &pageId, const QString &title);
    /// Another text of :/help, with each "{name}" in it that has a value replaced by it.
    void setDocument(const QString &name, const QString &title);
    /// Asked for the values of each text that is shown.
    void setValues(std::function<QHash<QString, QString>()> values) { m_values = std::move(values); }
    /// HTML that follows the help of each page.
    void setKeys(std::function<QString()> keys) { m_keys = std::move(keys); }
    /// Scrolls to the first of these words that the text has, and marks it. False: it has none.
    bool goTo(const QStringList &words);
    /// The caret goes into the text. (With a focus proxy, Tab would pass over what stands above the text.)
    void takeFocus();
    /// Whether it lies over the page: then Tab stays in it.
    void setCovers(bool covers) { m_covers = covers; }
    [[nodiscard]] const HelpIndex &index() const { return m_index; }
    /// Whether a help page exists; for the test that walks all pages.
    [[nodiscard]] static QString helpFile(Language language, const QString &pageId);

protected:
    bool focusNextPrevChild(bool next) override;

signals:
    /// Its button was pressed; the window knows where the caret goes.
    void closeWanted();

private:
    void buildHead();
    void search(const QString &text);
    void openHit(QListWidgetItem *item);
    void follow(const QUrl &link);
    bool mark(const QString &words);

    Language m_language;
    HelpIndex m_index;
    std::function<QString()> m_keys;
    std::function<QHash<QString, QString>()> m_values;
    bool m_covers = false;
    QLabel *m_title = nullptr;
    QToolButton *m_close = nullptr;
    SearchEdit *m_search = nullptr;
    QListWidget *m_hits = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/member/memberfilter.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class ClauseEditor;
class FlowLayout;
class TierNames;

/// The conditions of the members' list as sentences: each a chip that opens for changing and that Delete
/// removes; a whole set is kept under a name and taken again.
class ClauseBar final : public QWidget
{
    Q_OBJECT
public:
    ClauseBar(AppContext &context, const TierNames &tiers, QWidget *parent = nullptr);

    [[nodiscard]] const domain::FilterClauses &clauses() const { return m_clauses; }
    /// Says nothing.
    void setClauses(const domain::FilterClauses &clauses);
    /// What is kept when a filter is saved: everything the list shows.
    void setWhole(std::function<domain::MemberFilter()> whole) { m_whole = std::move(whole); }
    void beginNew();
    void reloadSaved();
    /// The place of the clause in the editor, -1 a new one; invalid: it is closed.
    [[nodiscard]] QVariant openEditor() const;
    void reopenEditor(int place);
    /// The editor was open and is closed.
    bool stepBack();

signals:
    void changed();
    void savedChosen(const bashgah::domain::MemberFilter &filter);
    void failed(const bashgah::domain::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools();
    void showChips();
    void edit(int place);
    void take(const domain::FilterClause &clause);
    void remove(int place);
    void save();
    void closeEditor();

    AppContext &m_context;
    const TierNames &m_tiers;
    domain::FilterClauses m_clauses;
    std::function<domain::MemberFilter()> m_whole;
    FlowLayout *m_row = nullptr;
    std::vector<QPushButton *> m_chips;
    QPushButton *m_add = nullptr;
    QComboBox *m_saved = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_save = nullptr;
    ClauseEditor *m_editor = nullptr;
    int m_edited = -1; ///< place of the clause in the editor; -1: a new one
};

} // namespace bashgah::ui

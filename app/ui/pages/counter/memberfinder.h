// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/base/id.h"
#include "ui/pages/counter/memberhits.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;

namespace bashgah::ui {

struct AppContext;
class SearchEdit;

/// "Who?": finds a member by last digits, mobile, code or name while typing. Up, down and Enter
/// choose; one whole mobile or long code is taken without Enter once the keys pause, since a longer code may begin like
/// it. For buyers, Enter in the empty field means a purchase without member, and when nobody is found it registers what
/// was typed.
class MemberFinder final : public QWidget
{
    Q_OBJECT
public:
    MemberFinder(AppContext &context, Finds finds, QWidget *parent = nullptr);

    /// The programme may have changed.
    void readTiers();
    /// Empties the field and takes the focus. Right after a recording a second Enter of the same
    /// hurry is not taken for a choice.
    void begin(bool afterRecording = false);
    [[nodiscard]] bool isEmpty() const;

signals:
    void memberChosen(bashgah::domain::MemberId id);
    void anonymousChosen();
    void registerWanted(const QString &typed);
    void failed(const bashgah::domain::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void takeWhole();
    void accept();
    void move(int by);
    void choose(int row);
    void fitList();

    AppContext &m_context;
    const Finds m_finds;
    SearchEdit *m_edit = nullptr;
    MemberHits *m_hits = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_hint = nullptr;
    QElapsedTimer m_sinceRecording;
    std::optional<domain::MemberId> m_whole; ///< who is typed in whole
    QTimer m_pause; ///< until they are taken
    bool m_taken = false;
};

} // namespace bashgah::ui

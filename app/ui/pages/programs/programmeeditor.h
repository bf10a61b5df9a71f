// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/facts.h"
#include "domain/program/rulecheck.h"
#include "ui/pages/programs/programmesection.h"

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QScrollArea;

namespace bashgah::ui {

class EffectCard;
class FormBuilder;
class Format;
class JalaliDateEdit;

/// The draft of a programme version: name and start, a bill to try, the sections of sentences.
class ProgrammeEditor final : public QWidget
{
    Q_OBJECT
public:
    ProgrammeEditor(const Format &format, QDate today, QWidget *parent = nullptr);
    ~ProgrammeEditor() override;

    /// Without changed(). `firstDay`: earliest start; null: any.
    void load(const domain::Programme &programme, QDate start, QDate firstDay);
    /// As one step of editing: a template, another version, what was saved last.
    void replace(const domain::Programme &programme, QDate start);
    /// What is typed now. Rules that are wrong are left out.
    [[nodiscard]] const domain::Programme &draft() const { return m_draft; }
    /// The purchase that is tried beside the rules; what is typed there is no part of the draft.
    [[nodiscard]] QWidget &effect() const;
    [[nodiscard]] std::optional<QDate> start() const;
    [[nodiscard]] bool isRight() const { return m_right; }
    /// Marks what is wrong and goes to the first of it; false then.
    [[nodiscard]] bool check();
    void showStartError(const QString &text);
    void setWarnShare(domain::Percent share);
    /// What each rule gave all members so far.
    void setRewards(const std::vector<ProgrammeSection::RewardChoice> &rewards);
    void setGoods(const std::vector<domain::StoredProduct> &goods);
    void setBudgetUse(const std::vector<domain::GivenPoints> &use);
    /// Asked about every name of goods or tags in the rules, after every change.
    void setKnownNames(const domain::IsKnownName &isKnown);
    /// Steps of editing since load(): what is typed in one field is one step. What is wrong is no step of its own:
    /// undo goes back to the last right state.
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return !m_past.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.empty(); }

signals:
    void changed();
    /// The share of a sale above which the owner wants to be warned.
    void warnShareChanged(domain::Percent share);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QWidget *host);
    void addSection(ProgrammeSection *section, QWidget *host);
    void read();
    void readSections();
    void refreshDraft();
    struct State
    {
        domain::Programme programme;
        std::optional<QDate> start;
        bool operator==(const State &) const = default;
    };
    void fill(const State &state);
    void remember(State before, bool wasRight);
    void readStart();
    void step(std::vector<State> &from, std::vector<State> &to);

    const Format &m_format;
    QDate m_today;
    domain::Programme m_draft;
    std::optional<QDate> m_draftStart; ///< as last read
    std::vector<State> m_past;
    std::vector<State> m_future;
    QPointer<QWidget> m_typedIn; ///< the field of the newest step
    bool m_right = true;
    bool m_loading = false;
    std::unique_ptr<FormBuilder> m_form;
    QLineEdit *m_name = nullptr;
    JalaliDateEdit *m_start = nullptr;
    EffectCard *m_effect = nullptr;
    QScrollArea *m_scroll = nullptr;
    std::vector<ProgrammeSection *> m_sections;
};

} // namespace bashgah::ui

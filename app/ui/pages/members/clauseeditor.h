// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/filterclause.h"
#include "domain/member/memberfield.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;
class MoneyEdit;
class TierNames;

/// One clause of a filter being made: what it is about, how it is tested, with what. Enter takes it.
class ClauseEditor final : public QWidget
{
    Q_OBJECT
public:
    ClauseEditor(AppContext &context, const TierNames &tiers, QWidget *parent = nullptr);

    /// Reads fields and tags anew, then shows the clause or begins one.
    void begin(const std::optional<domain::FilterClause> &clause);
    /// Absent while something is missing.
    [[nodiscard]] std::optional<domain::FilterClause> clause() const;

signals:
    void taken(const bashgah::domain::FilterClause &clause);
    void cancelled();

private:
    void build();
    void fillSubjects(const QString &named);
    [[nodiscard]] QStringList purchaseLabels() const;
    void showTests();
    void showValue();
    void fillChoices();
    void set(const domain::FilterClause &clause);
    void take();
    [[nodiscard]] domain::ClauseSubject subject() const;
    [[nodiscard]] domain::ClauseTest test() const;
    [[nodiscard]] const domain::MemberField *ownField() const;
    [[nodiscard]] bool hasFixedChoices() const;
    [[nodiscard]] bool readValue(domain::FilterClause &clause) const;
    [[nodiscard]] bool readText(domain::FilterClause &clause) const;

    AppContext &m_context;
    const TierNames &m_tiers;
    std::vector<domain::MemberField> m_fields;
    QComboBox *m_subject = nullptr;
    QComboBox *m_test = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_text = nullptr;
    MoneyEdit *m_money = nullptr;
    JalaliDateEdit *m_day = nullptr;
    QLabel *m_periodWords = nullptr;
    QLineEdit *m_days = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace bashgah::ui

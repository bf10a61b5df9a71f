// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/program/programme.h"
#include "domain/purchase/typedbasket.h"

#include <QWidget>

#include <functional>
#include <memory>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace bashgah::services {
struct Trial;
struct TrialBill;
}

namespace bashgah::ui {

struct AppContext;
class BatchChoice;
class FormBuilder;
class JalaliDateEdit;
class MoneyEdit;
class PointsEdit;
class SearchEdit;

/// The test bench of the editor: a bill of a member, or of one made up, on a day at an hour, with codes and points to
/// spend; which rules of the draft give points for it, what comes off it, and why the others do not. Follows every
/// keystroke; bills are tried beside the window, one after the other, and the answer of before stays until the next.
class TrialView final : public QWidget
{
    Q_OBJECT
public:
    /// `draft`: what is in the editor now; nothing when it is wrong (and marked there).
    using Draft = std::function<std::optional<domain::Programme>()>;
    TrialView(AppContext &context, Draft draft, QWidget *parent = nullptr);
    ~TrialView() override;

    /// The draft has changed, or the view is shown.
    void draftChanged();
    /// The answer below the bill instead of beside it.
    void setNarrow(bool narrow);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBill();
    void makePerson();
    void makeSpending();
    void addRows();
    void connectBill();
    [[nodiscard]] QWidget *buildAnswer();
    void connectBatches();
    void fillTiers(const domain::Programme &draft);
    void findMember();
    [[nodiscard]] QString goodsHelp() const;
    void readBook();
    void findGoods();
    [[nodiscard]] services::TrialBill bill() const;
    struct Wanted;
    [[nodiscard]] QString whyNotTried(bool isDraftRight) const;
    void run();
    void tryWanted();
    void show(const domain::Programme &draft, const services::Trial &trial);
    void showDiscounts(const services::Trial &trial);
    void showPoints(const services::Trial &trial);
    void showMissed(const domain::Programme &draft, const services::Trial &trial);
    void showCredit(const domain::Programme &draft, const services::Trial &trial);
    void showWhatFollows(const services::Trial &trial);
    void addRow(const QString &icon, const QString &words, const QString &points, bool muted);
    void clearRows();
    void say(const QString &words);

    AppContext &m_context;
    Draft m_draft;
    QBoxLayout *m_columns = nullptr; ///< the bill and the answer
    std::unique_ptr<FormBuilder> m_form;
    MoneyEdit *m_amount = nullptr;
    QLineEdit *m_goods = nullptr;
    QLineEdit *m_category = nullptr;
    SearchEdit *m_member = nullptr;
    QComboBox *m_tier = nullptr;
    QComboBox *m_gender = nullptr; ///< of the made-up member, as the next three
    QLineEdit *m_age = nullptr;
    QLineEdit *m_tags = nullptr;
    QComboBox *m_segment = nullptr;
    QCheckBox *m_first = nullptr;
    JalaliDateEdit *m_day = nullptr;
    QComboBox *m_hour = nullptr;
    QComboBox *m_payment = nullptr;
    QLineEdit *m_code = nullptr;
    QCheckBox *m_profile = nullptr;
    BatchChoice *m_batch = nullptr;
    PointsEdit *m_redeem = nullptr;
    QLabel *m_total = nullptr;
    QGridLayout *m_rows = nullptr;
    std::shared_ptr<const Wanted> m_wanted; ///< what is tried as soon as the bill of before is
    quint64 m_asked = 0; ///< times; the answer to an older one is not shown
    bool m_isTrying = false;
    std::optional<domain::MemberId> m_found;
    domain::ProductBook m_book;
    std::optional<qint64> m_bookRevision;
    domain::TypedBasket m_basket; ///< of what is typed as goods
};

} // namespace bashgah::ui

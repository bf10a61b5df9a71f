// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/points/points.h"
#include "ui/widgets/formbuilder.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bashgah::services {
class Job;
struct BulkAdjustment;
struct BulkBatch;
struct BulkPreview;
}

namespace bashgah::ui {

struct AppContext;
class BulkHistory;
class PointsEdit;
class SegmentedSwitch;

/// Something for all members that the list shows, or those chosen in it: a tag, or points by hand as one
/// batch that is seen before and taken back as a whole.
class BulkPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkPanel(AppContext &context, QWidget *parent = nullptr);
    void begin(std::vector<domain::MemberId> members);
    /// Whom it was last begun for.
    [[nodiscard]] const std::vector<domain::MemberId> &members() const { return m_members; }

signals:
    void done();
    void cancelled();

private:
    void buildTag();
    void buildPoints();
    void tag(bool adds);
    void untag(const std::vector<domain::MemberId> &members, const QString &tag, bool adds);
    void tagged(const std::vector<domain::MemberId> &changed, const QString &tag, bool adds);
    /// Does it off the GUI thread and tells `done` here. One at a time: what is asked meanwhile is not done.
    template <typename T>
    void work(const QString &title, std::function<domain::Result<T>()> what,
              std::function<void(const domain::Result<T> &)> done);
    void wantPreview();
    void askPreview();
    void showPreview(const services::BulkPreview &preview);
    [[nodiscard]] services::BulkAdjustment adjustment() const;
    void adjust();
    void adjusted(const domain::Result<services::BulkBatch> &batch);
    void undo(domain::BatchId batch);
    void showProblem(const domain::Error &error);
    [[nodiscard]] domain::Points wanted() const;
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    std::vector<domain::MemberId> m_members;
    QLabel *m_who = nullptr;
    std::optional<FormBuilder> m_tagForm;
    QLineEdit *m_tag = nullptr;
    std::optional<FormBuilder> m_form;
    SegmentedSwitch *m_direction = nullptr;
    PointsEdit *m_points = nullptr;
    QLineEdit *m_reason = nullptr;
    QString m_key;                        ///< of the next batch
    bool m_isWorking = false;
    QTimer m_wait;                        ///< until nobody types any more
    QPointer<services::Job> m_counting;   ///< works out the preview
    QLabel *m_preview = nullptr;
    QPushButton *m_adjust = nullptr;
    BulkHistory *m_history = nullptr;
};

} // namespace bashgah::ui

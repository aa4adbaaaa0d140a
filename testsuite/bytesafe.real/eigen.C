/* Eigen: expression templates, vectors of the machine, aligned storage.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <eigen3/Eigen/Dense>
#include <eigen3/Eigen/Sparse>
#include <eigen3/Eigen/StdVector>
#include <eigen3/unsupported/Eigen/AutoDiff>
#include <eigen3/unsupported/Eigen/CXX11/Tensor>
#include <eigen3/unsupported/Eigen/FFT>
#include <eigen3/unsupported/Eigen/Splines>

template <typename S, int N>
S
solve (const Eigen::Matrix<S, N, N> &matrix)
{
  Eigen::Matrix<S, N, 1> vector = matrix.diagonal ().cwiseAbs ().reverse ();
  Eigen::Array<S, N, N> array = matrix.array ().sqrt () + S (1);
  return (matrix.template selfadjointView<Eigen::Upper> ().llt ().solve (vector)
          + array.matrix () * matrix.transpose () * vector)
    .norm ();
}

int
main ()
{
  Eigen::Quaternionf rotation;
  rotation = Eigen::AngleAxisf (1, Eigen::Vector3f::UnitX ());
  Eigen::Transform<double, 3, Eigen::Isometry> transform;
  transform.setIdentity ();
  transform.pretranslate (Eigen::Vector3d (1, 2, 3));
  Eigen::SparseMatrix<double> sparse (9, 9);
  Eigen::SimplicialLDLT<Eigen::SparseMatrix<double>> factors (sparse);
  Eigen::AutoDiffScalar<Eigen::Vector2d> dual (1.5, 2, 0);
  Eigen::Tensor<float, 3> tensor (2, 3, 4);
  Eigen::array<int, 1> axis = { 1 };
  Eigen::Tensor<float, 2> sum = tensor.abs ().sum (axis);
  std::vector<Eigen::Vector4d, Eigen::aligned_allocator<Eigen::Vector4d>> list;
  Eigen::Spline2d spline;
  return solve<double, 4> (Eigen::Matrix4d::Identity ())
         + rotation.norm () + transform.matrix ().trace ()
         + int (factors.info ()) + (dual * dual).value () + sum (1, 1)
         + list.size () + spline.degree ();
}
